using StratexTeams.Core.EventLog;
using StratexTeams.Core.Exchange;
using StratexTeams.Core.Exchange.Mapping;

namespace StratexTeams.Adapters.Exchange;

/// <summary>Reads a file to import, Excel or CSV, within <see cref="FileBounds"/>.</summary>
public static class ExchangeFile
{
    private const int LongestMapping = 256 * 1024;

    /// <summary>The file's content, or the reason why it cannot be read; the other one is null.</summary>
    public static (WorkbookContent? Content, Rejection? Reason) Read(string path, IProgress<long> progress) => Opened(path, file => file.Length > FileBounds.Bytes
        ? throw new UnreadableFileException(new FileIsTooLarge(FileBounds.Bytes / 1024 / 1024))
        : IsPacked(file) || path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) ? ExcelFile.Read(file, Path.GetFileName(path), new CellBudget(progress)) : CsvFile.Read(file, path, new CellBudget(progress)));

    public static (FileMapping? Mapping, Rejection? Reason) ReadMapping(string path)
    {
        var (bytes, reason) = Opened(path, file =>
        {
            if (file.Length > LongestMapping)
            {
                throw new UnreadableFileException(new MappingTooLarge(LongestMapping / 1024));
            }

            var all = new byte[file.Length];
            file.ReadExactly(all);
            return all;
        });
        return bytes is null ? (null, reason) : FileMapping.Read(bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes);
    }

    private static (T? Content, Rejection? Reason) Opened<T>(string path, Func<FileStream, T> read)
        where T : class
    {
        try
        {
            if (!File.Exists(path))
            {
                return (null, new NoSuchFile(path));
            }

            using var file = File.OpenRead(path);
            return (read(file), null);
        }
        catch (UnreadableFileException unreadable)
        {
            return (null, unreadable.Reason);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return (null, new FileNotRead(path, problem.Message));
        }
    }

    // True for a zip (.xlsx) and for the old .xls format, which the Excel reader refuses. Anything else is read as CSV.
    private static bool IsPacked(FileStream file)
    {
        Span<byte> start = stackalloc byte[4];
        var length = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        file.Position = 0;
        return length == start.Length && (start.SequenceEqual("PK\u0003\u0004"u8) || start.SequenceEqual((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]));
    }
}
