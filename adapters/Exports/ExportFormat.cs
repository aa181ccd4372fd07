namespace StratexTeams.Adapters.Exports;

/// <summary>FORMAT.md as this version of the program writes it into every export.</summary>
internal static class ExportFormat
{
    public static readonly byte[] Text = Read();

    private static byte[] Read()
    {
        using var text = typeof(ExportFormat).Assembly.GetManifestResourceStream(ExportFiles.Format)!;
        using var bytes = new MemoryStream();
        text.CopyTo(bytes);
        return bytes.ToArray();
    }
}
