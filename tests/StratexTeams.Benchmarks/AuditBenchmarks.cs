using StratexTeams.Adapters.Exports;
using StratexTeams.Adapters.Sqlite;
using StratexTeams.Core.Audit;
using StratexTeams.Core.EventLog.Log;

namespace StratexTeams.Benchmarks;

internal static class AuditBenchmarks
{
    private const int Records = 1_000_000;

    public static async Task RunAsync()
    {
        using var folder = new TemporaryFolder();
        var file = new SqliteFile(folder.File("bench.db"));
        file.Create();
        using var store = new SqliteEventStore(file);
        foreach (var group in Samples.Log(Records, kpis: 10_000).Chunk(AppendBounds.MaxRecords))
        {
            await store.AppendAsync(Samples.Tenant, group, default);
        }

        var run = 0;
        var export = new LogExport(store);
        await Figures.SecondsAsync("export, 1,000,000 facts, SQLite", "", () => export.WriteAsync(Samples.Tenant, folder.File($"export-{++run}"), new Silence(), default));
        await Figures.SecondsAsync("verify, 1,000,000 facts", "<= 20 s", () => ExportVerification.RunAsync(folder.File("export-1"), Anchor.None, new Silence(), default));
    }

    private sealed class Silence : IProgress<long>
    {
        public void Report(long value) { }
    }
}
