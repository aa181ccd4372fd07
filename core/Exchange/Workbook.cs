namespace StratexTeams.Core.Exchange;

/// <summary>What is known, as the workbook that an import takes. Written and read again, it changes nothing.</summary>
public static class Workbook
{
    public static IEnumerable<SheetData> Of(HeldModel known) => Layouts.All.Select(layout => Sheet(layout, layout.Write(known)));

    public static IEnumerable<SheetData> Template() => Layouts.All.Select(layout => Sheet(layout, []));

    private static SheetData Sheet(SheetLayout layout, IEnumerable<Cell?[]> lines) => new(
        layout.Title,
        [.. lines.Prepend([.. layout.Columns.Select(column => new Cell.Text(column.Name))]).Select((cells, index) => new SheetRow(index + 1, cells))]);
}
