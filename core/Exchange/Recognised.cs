namespace StratexTeams.Core.Exchange;

/// <summary>The sheets and columns of a file that correspond to those of the import, recognised by their names.</summary>
public sealed record Recognised(IReadOnlyList<ImportTable> Tables, IReadOnlyList<PlacedSentence> Problems, IReadOnlyList<PlacedSentence> Remarks)
{
    public static Recognised Of(WorkbookContent content)
    {
        var parts = content.Sheets.Where(sheet => Headings.Plain(sheet.Name) != Headings.Plain(Layouts.ReadMe) && sheet.Rows.Any(row => !row.IsEmpty)).Select(OfSheet).ToList();
        var all = new Recognised(
            [.. parts.SelectMany(part => part.Tables)],
            [.. content.Problems, .. parts.SelectMany(part => part.Problems)],
            [.. content.Remarks, .. parts.SelectMany(part => part.Remarks)]);
        return all is { Tables: [], Problems: [] }
            ? all with { Problems = [new(new InSheet(content.Sheets is [var first, ..] ? first.Name : "-"), new NoSheetRecognised(Layouts.Titles))] }
            : all;
    }

    private static Recognised OfSheet(SheetData sheet)
    {
        var header = sheet.Rows.First(row => !row.IsEmpty);
        IReadOnlyList<string> headings = [.. header.Cells.Select(cell => cell?.AsText.Trim() ?? "")];
        return (Layouts.Find(sheet.Name) ?? Guess(headings)) is { } layout
            ? OfLayout(layout, sheet, header, headings)
            : new([], [], [new(new InSheet(sheet.Name), new SheetNotUsed())]);
    }

    // Of several possible sheets, the one that knows most of the headings.
    private static SheetLayout? Guess(IReadOnlyList<string> headings) => Layouts.All
        .Where(layout => layout.Columns.All(column => !column.IsKey || headings.Any(column.IsCalled)))
        .MaxBy(layout => headings.Count(heading => layout.Find(heading) is not null));

    private static Recognised OfLayout(SheetLayout layout, SheetData sheet, SheetRow header, IReadOnlyList<string> headings)
    {
        Dictionary<string, TableColumn> columns = [];
        List<PlacedSentence> problems = [];
        List<PlacedSentence> remarks = [];
        foreach (var (index, heading) in headings.Index().Where(heading => heading.Item is not ""))
        {
            if (layout.Find(heading) is not { } column)
            {
                remarks.Add(new(new InSheet(sheet.Name), new ColumnNotUsed(heading)));
            }
            else if (!columns.TryAdd(column.Name, new(index, heading)))
            {
                problems.Add(new(new InCell(sheet.Name, header.Number, heading), new HeadingTwice(column.Name)));
            }
        }

        problems.AddRange(layout.Columns.Where(column => column.IsKey && !columns.ContainsKey(column.Name)).Select(column => new PlacedSentence(new InSheet(sheet.Name), new ColumnIsMissing(column.Name))));
        var table = new ImportTable { Layout = layout, Name = sheet.Name, Columns = columns, Rows = [.. sheet.Rows.Where(row => row.Number > header.Number && !row.IsEmpty)] };
        return new(problems is [] ? [table] : [], problems, remarks);
    }
}
