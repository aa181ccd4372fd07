namespace StratexTeams.Core.Exchange.Sheets;

/// <param name="Number">The row's number in the spreadsheet, from 1.</param>
public sealed record SheetRow(int Number, IReadOnlyList<Cell?> Cells)
{
    public bool IsEmpty => Cells.All(cell => cell is null);

    public bool HasSameCells(SheetRow other) => Cells.SequenceEqual(other.Cells);
}
