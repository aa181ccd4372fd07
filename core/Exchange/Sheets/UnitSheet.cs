using StratexTeams.Core.EventLog;
using StratexTeams.Core.Exchange.Import;
using StratexTeams.Core.Organisation;

namespace StratexTeams.Core.Exchange.Sheets;

internal static class UnitSheet
{
    public static readonly SheetLayout Layout = new()
    {
        Title = "Units",
        OtherNames = "Unit,Departments,Organisation units,Org units",
        Columns =
        [
            new("Id", "Short and for ever, as north", "Unit,Unit id,Key,Code", IsRequired: true),
            new("Name", "What people call it", "Unit name,Department"),
            new("Parent", "The id of the unit it belongs to; empty for one directly below the organisation", "Belongs to,Parent unit,Reports to"),
        ],
        RowKey = row => row.TrimmedText("Id"),
        Read = Read,
        Write = known => known.State.Organisation.Units.Values.OrderBy(unit => unit.Id.Value, StringComparer.Ordinal)
            .Select(unit => new[] { Cell.Of(unit.Id.Value), Cell.Of(unit.Name), Cell.Of(unit.Parent?.Value) }),
        InDependencyOrder = ParentsFirst,
    };

    private static IReadOnlyList<ICommand> Read(RowReader row, ImportBaseline known)
    {
        var id = row.RequiredId<UnitId>("Id");
        var held = known.State.Organisation.Units.GetValueOrDefault(id);
        return [new DefineUnit(id, row.Required("Name", held?.Name), row.Id("Parent", held?.Parent))];
    }

    // Units that contain each other stay in the order of the file, and are refused when they are decided.
    private static IEnumerable<SheetRow> ParentsFirst(ImportTable table)
    {
        var rows = table.Rows.GroupBy(row => new RowReader(table, row).TrimmedText("Id")).ToDictionary(same => same.Key, same => same.First());
        HashSet<SheetRow> placed = new(ReferenceEqualityComparer.Instance);
        foreach (var row in table.Rows)
        {
            Stack<SheetRow> line = [];
            HashSet<SheetRow> met = new(ReferenceEqualityComparer.Instance);
            for (var next = row; next is not null && !placed.Contains(next) && met.Add(next); next = rows.GetValueOrDefault(new RowReader(table, next).TrimmedText("Parent")))
            {
                line.Push(next);
            }

            foreach (var each in line.Where(placed.Add))
            {
                yield return each;
            }
        }
    }
}
