using System.Globalization;
using StratexTeams.Core.Exchange.Import;
using StratexTeams.Core.Exchange.Sheets;

namespace StratexTeams.Core.Exchange.Mapping;

/// <summary>Converts a foreign file to the import's sheets by a mapping. Rows keep their numbers and columns their headings, so that
/// problems name the place in the file.</summary>
public static class MappedFile
{
    private const string Constant = "(mapping)";

    public static RecognisedSheets Of(WorkbookContent content, FileMapping mapping)
    {
        var sheet = content.Sheets.FirstOrDefault(sheet => mapping.Sheet is null ? sheet.Rows.Any(row => !row.IsEmpty) : sheet.Name == mapping.Sheet);
        if (sheet?.Rows.FirstOrDefault(row => !row.IsEmpty) is not { } header)
        {
            return new([], [.. content.Problems, new(new InSheet(mapping.Sheet ?? "-"), new MappedSheetNotFound())], content.Remarks);
        }

        Dictionary<string, int> headings = [];
        foreach (var (index, cell) in header.Cells.Index().Where(cell => cell.Item is not null))
        {
            headings.TryAdd(cell!.AsText.Trim(), index);
        }

        var used = mapping.Sheets.SelectMany(each => each.Columns.Values).SelectMany(column => column.Sources).ToHashSet();
        var missing = used.Where(column => !headings.ContainsKey(column)).Order(StringComparer.Ordinal).Select(column => new LocatedMessage(new InSheet(sheet.Name), new ColumnIsMissing(column)));
        var left = headings.Keys.Where(heading => !used.Contains(heading)).Select(heading => new LocatedMessage(new InSheet(sheet.Name), new ColumnNotUsed(heading)));
        IReadOnlyList<SheetRow> rows = [.. sheet.Rows.Where(row => row.Number > header.Number && !row.IsEmpty)];
        IReadOnlyList<LocatedMessage> problems = [.. content.Problems, .. missing];
        return new(problems is [] ? [.. mapping.Sheets.Select(each => Table(each, sheet.Name, rows, headings, mapping.DecimalSign))] : [], problems, [.. content.Remarks, .. left]);
    }

    private static ImportTable Table(MappedSheet mapped, string name, IReadOnlyList<SheetRow> rows, Dictionary<string, int> headings, string? decimalSign) => new()
    {
        Layout = mapped.Layout,
        Name = name,
        Columns = mapped.Columns.Index().ToDictionary(column => column.Item.Key, column => new TableColumn(column.Index, column.Item.Value.Sources.LastOrDefault() ?? Constant)),
        Rows = [.. (mapped.IsConstant ? rows.Take(1) : rows).Select(row => new SheetRow(row.Number, [.. mapped.Columns.Values.Select(column => CellOf(column, row, headings))]))],
        DecimalSign = decimalSign?[0],
    };

    private static Cell? CellOf(MappedColumn column, SheetRow row, Dictionary<string, int> headings)
    {
        return column switch
        {
            { Constant: { } constant } => Cell.Of(constant),
            { Column: { } source } => column.Translate(At(source)),
            { Year: { } year, Month: { } month } => Cell.Of(MonthOf(At(year)?.AsText.Trim() ?? "", At(month)?.AsText.Trim() ?? "")),
            _ => null,
        };

        Cell? At(string source) => headings[source] is var index && index < row.Cells.Count ? row.Cells[index] : null;
    }

    // An invalid month is passed on as it is, and refused where a period or a date is read.
    private static string MonthOf(string year, string month) =>
        int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var y) && y is >= 1 and <= 9999 && int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var m) && m is >= 1 and <= 12
            ? string.Create(CultureInfo.InvariantCulture, $"{y:D4}-{m:D2}-01")
            : $"{year}-{month}";
}
