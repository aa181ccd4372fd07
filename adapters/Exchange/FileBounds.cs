namespace StratexTeams.Adapters.Exchange;

/// <summary>What a file to import may hold. Counted while it is read, so that nothing larger is ever in memory.</summary>
public static class FileBounds
{
    public const long Bytes = 50L * 1024 * 1024;

    /// <summary>All of a workbook's entries together, unpacked.</summary>
    public const long UnpackedBytes = 256L * 1024 * 1024;

    /// <summary>The one entry that is held in memory as a whole.</summary>
    public const long SharedTextBytes = 64L * 1024 * 1024;

    public const int Entries = 200;
    public const int Rows = 250_000;
    public const int Columns = 200;

    /// <summary>Filled cells of the whole file.</summary>
    public const int Cells = 4_000_000;

    /// <summary>As Excel has it.</summary>
    public const int CellLength = 32_767;
}
