using StratexTeams.Core.Exchange.Import;
using StratexTeams.Core.Exchange.Sheets;

namespace StratexTeams.Core.Exchange.Mapping;

/// <summary>The sheets and columns of a file that correspond to those of the import, recognised by their names.</summary>
public sealed record RecognisedSheets(IReadOnlyList<ImportTable> Tables, IReadOnlyList<LocatedMessage> Problems, IReadOnlyList<LocatedMessage> Remarks)
{
    public static RecognisedSheets Of(WorkbookContent content)
    {
        var parts = content.Sheets.Where(sheet => NameMatching.Normalise(sheet.Name) != NameMatching.Normalise(SheetLayouts.ReadMe) && sheet.Rows.Any(row => !row.IsEmpty)).Select(OfSheet).ToList();
        var all = new RecognisedSheets(
            [.. parts.SelectMany(part => part.Tables)],
            [.. content.Problems, .. parts.SelectMany(part => part.Problems)],
            [.. content.Remarks, .. parts.SelectMany(part => part.Remarks)]);
        return all is { Tables: [], Problems: [] }
            ? all with { Problems = [new(new InSheet(content.Sheets is [var first, ..] ? first.Name : "-"), new NoSheetRecognised(SheetLayouts.Titles))] }
            : all;
    }

    private static RecognisedSheets OfSheet(SheetData sheet)
    {
        var header = sheet.Rows.First(row => !row.IsEmpty);
        IReadOnlyList<string> headings = [.. header.Cells.Select(cell => cell?.AsText.Trim() ?? "")];
        return (SheetLayouts.Find(sheet.Name) ?? Guess(headings)) is { } layout
            ? OfLayout(layout, sheet, header, headings)
            : new([], [], [new(new InSheet(sheet.Name), new SheetNotUsed())]);
    }

    // Of several possible sheets, the one that knows most of the headings.
    private static SheetLayout? Guess(IReadOnlyList<string> headings) => SheetLayouts.All
        .Where(layout => layout.Columns.All(column => !column.IsRequired || headings.Any(column.IsCalled)))
        .MaxBy(layout => headings.Count(heading => layout.Find(heading) is not null));

    private static RecognisedSheets OfLayout(SheetLayout layout, SheetData sheet, SheetRow header, IReadOnlyList<string> headings)
    {
        Dictionary<string, TableColumn> columns = [];
        List<LocatedMessage> problems = [];
        List<LocatedMessage> remarks = [];
        foreach (var (index, heading) in headings.Index().Where(heading => heading.Item is not ""))
        {
            if (layout.Find(heading) is not { } column)
            {
                remarks.Add(new(new InSheet(sheet.Name), new ColumnNotUsed(heading)));
            }
            else if (!columns.TryAdd(column.Name, new(index, heading)))
            {
                problems.Add(new(new InCell(sheet.Name, header.Number, heading), new DuplicateHeading(column.Name)));
            }
        }

        problems.AddRange(layout.Columns.Where(column => column.IsRequired && !columns.ContainsKey(column.Name)).Select(column => new LocatedMessage(new InSheet(sheet.Name), new ColumnIsMissing(column.Name))));
        var table = new ImportTable { Layout = layout, Name = sheet.Name, Columns = columns, Rows = [.. sheet.Rows.Where(row => row.Number > header.Number && !row.IsEmpty)] };
        return new(problems is [] ? [table] : [], problems, remarks);
    }
}
