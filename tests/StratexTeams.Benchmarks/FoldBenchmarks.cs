using StratexTeams.Adapters.Sqlite;
using StratexTeams.Core;
using StratexTeams.Core.EventLog.Log;

namespace StratexTeams.Benchmarks;

internal static class FoldBenchmarks
{
    private const int Kpis = 10_000;

    public static async Task RunAsync()
    {
        var store = new MemoryEventStore();
        await FillAsync(store, 1_000_000);
        await Figures.SecondsAsync("fold, 1,000,000 facts of 10,000 KPIs", "<= 4 s", () => FoldAsync(store));
        await MemoryAsync(store);
        await RestartAsync(100_000, "<= 1 s");
        await RestartAsync(1_000_000, "");
    }

    private static Task<TenantState> FoldAsync(IEventStore store) => new TenantStates(store).GetAsync(Samples.Tenant, default);

    /// <summary>What the folded state holds, apart from the log's own bytes.</summary>
    private static async Task MemoryAsync(MemoryEventStore store)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var states = new TenantStates(store);
        await states.GetAsync(Samples.Tenant, default);
        Figures.Print("  memory held by it", [(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6], " MB", "F0", "<= 400 MB");
        GC.KeepAlive(states);
    }

    private static async Task RestartAsync(int records, string budget)
    {
        using var folder = new TemporaryFolder();
        var file = new SqliteFile(folder.File("bench.db"));
        file.Create();
        using (var writing = new SqliteEventStore(file))
        {
            await FillAsync(writing, records);
        }

        await Figures.SecondsAsync($"restart at {records:N0} facts, SQLite", budget, async () =>
        {
            using var store = new SqliteEventStore(file);
            await FoldAsync(store);
        });
    }

    private static async Task FillAsync(IEventStore store, int records)
    {
        foreach (var group in Samples.Log(records, Kpis).Chunk(AppendBounds.MaxRecords))
        {
            await store.AppendAsync(Samples.Tenant, group, default);
        }
    }
}
