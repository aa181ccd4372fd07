namespace StratexTeams.Adapters.Exchange;

/// <summary>Counts rows and cells while a file is read. Throws <see cref="UnreadableFileException"/> beyond <see
/// cref="FileBounds"/>.</summary>
internal sealed class CellBudget(IProgress<long> progress)
{
    private int _rows;
    private int _cells;

    public void Row(int columns)
    {
        if (++_rows > FileBounds.Rows)
        {
            throw new UnreadableFileException(new TooManyRows(FileBounds.Rows));
        }

        if (columns > FileBounds.Columns)
        {
            throw new UnreadableFileException(new TooManyColumns(FileBounds.Columns));
        }

        progress.Report(_rows);
    }

    public string? Text(string sheet, int row, string? text)
    {
        if (text is { Length: > FileBounds.CellLength })
        {
            throw new UnreadableFileException(new CellIsTooLong(sheet, row, FileBounds.CellLength));
        }

        if (text is { Length: > 0 } && ++_cells > FileBounds.Cells)
        {
            throw new UnreadableFileException(new TooManyCells(FileBounds.Cells));
        }

        return text;
    }
}
