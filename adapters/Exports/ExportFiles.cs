using System.Security.Cryptography;

namespace StratexTeams.Adapters.Exports;

/// <summary>The files of an export; every read opens a file anew.</summary>
public sealed class ExportFiles(IReadOnlyDictionary<string, Func<Stream>> openers)
{
    public const string Records = "events.ndjson";
    public const string Hashes = "hashes.txt";
    public const string Summary = "export.json";
    public const string Format = "FORMAT.md";
    public const string Sums = "SHA256SUMS";

    // As exported they are far shorter. A longer one was changed, and its beginning is enough to show that.
    private const int SmallFile = 4 * 1024;

    /// <summary>In the order of SHA256SUMS, and that file last.</summary>
    public static readonly IReadOnlyList<string> Names = [Records, Hashes, Summary, Format, Sums];

    /// <summary>The entries of a folder. A subfolder counts as a file that cannot be opened.</summary>
    public static ExportFiles In(string folder) => new(
        Directory.EnumerateFileSystemEntries(folder).ToDictionary(entry => Path.GetFileName(entry), entry => new Func<Stream>(() => FromDisk(entry))));

    public bool Has(string name) => openers.ContainsKey(name);

    public string? FirstMissing() => Names.FirstOrDefault(name => !Has(name));

    public string? FirstExtra() => openers.Keys.Except(Names).Order(StringComparer.Ordinal).FirstOrDefault();

    /// <summary>An empty stream if the file is missing.</summary>
    public Stream Open(string name) => openers.TryGetValue(name, out var open) ? open() : Stream.Null;

    public async Task<ReadOnlyMemory<byte>> ReadSmallAsync(string name, CancellationToken cancellationToken)
    {
        await using var file = Open(name);
        var bytes = new byte[SmallFile];
        var length = await file.ReadAtLeastAsync(bytes, SmallFile, throwOnEndOfStream: false, cancellationToken);
        return bytes.AsMemory(0, length);
    }

    public async Task<string> HashAsync(string name, CancellationToken cancellationToken)
    {
        await using var file = Open(name);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
    }

    private static FileStream FromDisk(string path) => new(path, new FileStreamOptions { BufferSize = 128 * 1024, Options = FileOptions.SequentialScan });
}
