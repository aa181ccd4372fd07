using StratexTeams.Core.EventLog;
using StratexTeams.Core.Exchange.Import;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Exchange.Sheets;

internal static class PerspectiveSheet
{
    public static readonly SheetLayout Layout = new()
    {
        Title = "Perspectives",
        OtherNames = "Perspective",
        Columns =
        [
            new("Id", "Short and for ever, as customer", "Perspective,Perspective id,Key,Code", IsRequired: true),
            new("Name", "As on the map", "Perspective name,Title"),
            new("Place", "Its place on the map, counted from the top", "Order,Position,Sort order", IsRequired: true),
        ],
        RowKey = row => row.TrimmedText("Id"),
        Read = Read,
        Write = known => known.State.Strategy.Perspectives.Values.OrderBy(perspective => perspective.Place).ThenBy(perspective => perspective.Perspective.Value, StringComparer.Ordinal)
            .Select(perspective => new[] { Cell.Of(perspective.Perspective.Value), Cell.Of(perspective.Name), Cell.Of(perspective.Place) }),
    };

    private static IReadOnlyList<ICommand> Read(RowReader row, ImportBaseline known)
    {
        var id = row.RequiredId<PerspectiveId>("Id");
        var held = known.State.Strategy.Perspectives.GetValueOrDefault(id);
        return [new DefinePerspective(id, row.Required("Name", held?.Name), row.WholeNumber("Place", held?.Place) ?? 0)];
    }
}
