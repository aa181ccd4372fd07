using StratexTeams.Adapters.Exports;
using StratexTeams.Core.Audit;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Tests.Audit;

namespace StratexTeams.Tests.Exports;

/// <summary>The golden export, written by the first version with the export command, stays verifiable by every later version.</summary>
public sealed class GoldenExportTests
{
    private static readonly string Folder = Repository.At("tests", "data", "export-v1", "export");

    [Fact]
    public async Task It_is_intact_for_ever()
    {
        Assert.True(Sha256.TryParse("5aeaa15fd74116055650074f0fae37df170d68961dac366a8573db2c9c1a3c55"u8, out var head));
        Assert.Equal(
            new Intact.IntactAsAnchored(SampleLog.Tenant, 12, head), await ExportVerification.RunAsync(Folder, new Anchor(12, head), NoProgress.Instance, CancellationToken.None));
    }

    [Fact]
    public async Task Its_records_are_still_exported_in_the_same_bytes()
    {
        var lines = await File.ReadAllBytesAsync(Path.Combine(Folder, ExportFiles.Records));
        var store = new MemoryEventStore();
        await store.AppendAsync(SampleLog.Tenant, [.. Records(lines)], CancellationToken.None);
        using var folder = new TemporaryFolder();
        await new LogExport(store).WriteAsync(SampleLog.Tenant, folder.At("export"), NoProgress.Instance, CancellationToken.None);
        foreach (var name in ExportFiles.Names.Take(3))
        {
            Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(Folder, name)), await File.ReadAllBytesAsync(Path.Combine(folder.At("export"), name)));
        }
    }

    private static IEnumerable<StoredEvent> Records(ReadOnlyMemory<byte> lines)
    {
        for (var sequence = 0; lines.Length > 0; sequence++)
        {
            var length = lines.Span.IndexOf((byte)'\n');
            yield return new StoredEvent(sequence, lines[..length]);
            lines = lines[(length + 1)..];
        }
    }
}
