using System.Security.Cryptography;
using System.Text;
using StratexTeams.Adapters.Exports;
using StratexTeams.Core.Audit;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.Tests.Audit;
using StratexTeams.Core.Words;
using Sha256 = StratexTeams.Core.EventLog.Primitives.Sha256;

namespace StratexTeams.Tests.Exports;

/// <summary>An export held in memory, for tests to damage.</summary>
internal sealed record SampleExport(IReadOnlyDictionary<string, byte[]> Files)
{
    public byte[] this[string name] => Files[name];

    public IReadOnlyList<string> Lines => Encoding.UTF8.GetString(this[ExportFiles.Records]).TrimEnd('\n').Split('\n');

    public static async Task<SampleExport> OfAsync(int records)
    {
        using var folder = new TemporaryFolder();
        var export = folder.At("export");
        Assert.IsType<Exported>(await new LogExport(await StoreOfAsync(SampleLog.Of(records))).WriteAsync(SampleLog.Tenant, export, NoProgress.Instance, CancellationToken.None));
        return new SampleExport(Directory.EnumerateFiles(export).ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes));
    }

    public static async Task<MemoryEventStore> StoreOfAsync(IEnumerable<StoredEvent> log)
    {
        var store = new MemoryEventStore();
        foreach (var part in log.Chunk(AppendBounds.MaxRecords))
        {
            await store.AppendAsync(SampleLog.Tenant, part, CancellationToken.None);
        }

        return store;
    }

    public SampleExport With(string name, byte[] bytes) => new(new Dictionary<string, byte[]>(Files) { [name] = bytes });

    public SampleExport Without(string name) => new(Files.Where(file => file.Key != name).ToDictionary());

    public SampleExport WithLines(IEnumerable<string> lines) => With(ExportFiles.Records, Text(lines));

    /// <summary>The export with changed records and all other files recalculated, as a forger would leave it.</summary>
    public static SampleExport Forged(SampleExport original, IEnumerable<string> lines)
    {
        var forged = original.WithLines(lines);
        Sha256[] hashes = [.. forged.Lines.Select((line, i) => new StoredEvent(i, Encoding.UTF8.GetBytes(line)).Hash())];
        forged = forged
            .With(ExportFiles.Hashes, Text(hashes.Select(hash => hash.ToString())))
            .With(ExportFiles.Summary, new ExportSummary(SampleLog.Tenant, hashes.Length, hashes[^1]).ToJson());
        var sums = ExportFiles.Names.SkipLast(1).Select(name => $"{Convert.ToHexStringLower(SHA256.HashData(forged[name]))}  {name}");
        return forged.With(ExportFiles.Sums, Text(sums));
    }

    /// <summary>Writes the export to a temporary folder for a tool that reads files.</summary>
    public async Task<T> OnDiskAsync<T>(Func<string, Task<T>> work)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, bytes) in Files)
        {
            await File.WriteAllBytesAsync(folder.At(name), bytes);
        }

        return await work(folder.Path);
    }

    public Task<Sentence> VerifyAsync() => VerifyAsync(Anchor.None);

    public Task<Sentence> VerifyAsync(Anchor anchor) =>
        new ExportVerification(new ExportFiles(Files.ToDictionary(file => file.Key, file => new Func<Stream>(() => new MemoryStream(file.Value, writable: false)))), anchor)
            .RunAsync(NoProgress.Instance, CancellationToken.None);

    private static byte[] Text(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));
}
