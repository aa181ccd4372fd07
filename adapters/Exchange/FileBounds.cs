namespace StratexTeams.Adapters.Exchange;

/// <summary>Limits of a file to import. They are checked while it is read, so that nothing larger is held in memory.</summary>
public static class FileBounds
{
    public const long Bytes = 50L * 1024 * 1024;

    /// <summary>Unpacked size of all entries of a workbook together.</summary>
    public const long UnpackedBytes = 256L * 1024 * 1024;

    /// <summary>Unpacked size of sharedStrings.xml, which the reader holds in memory as a whole.</summary>
    public const long SharedTextBytes = 64L * 1024 * 1024;

    public const int Entries = 200;
    public const int Rows = 250_000;
    public const int Columns = 200;

    /// <summary>Non-empty cells of the whole file.</summary>
    public const int Cells = 4_000_000;

    /// <summary>Characters in one cell; Excel's own limit.</summary>
    public const int CellLength = 32_767;
}
