using StratexTeams.Core.Exchange.Import;
using StratexTeams.Core.Exchange.Sheets;

namespace StratexTeams.Core.Exchange;

/// <summary>Writes the current state as the workbook an import reads. Importing it unchanged changes nothing.</summary>
public static class Workbook
{
    public static IEnumerable<SheetData> Of(ImportBaseline known) => SheetLayouts.All.Select(layout => Sheet(layout, layout.Write(known)));

    public static IEnumerable<SheetData> Template() => SheetLayouts.All.Select(layout => Sheet(layout, []));

    private static SheetData Sheet(SheetLayout layout, IEnumerable<Cell?[]> lines) => new(
        layout.Title,
        [.. lines.Prepend([.. layout.Columns.Select(column => new Cell.Text(column.Name))]).Select((cells, index) => new SheetRow(index + 1, cells))]);
}
