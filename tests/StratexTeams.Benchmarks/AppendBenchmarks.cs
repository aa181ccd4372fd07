using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using StratexTeams.Adapters.Sqlite;
using StratexTeams.Core;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;

namespace StratexTeams.Benchmarks;

internal static class AppendBenchmarks
{
    private const int Kpis = 100;
    private static readonly DateTimeOffset Minted = TimeProvider.System.GetUtcNow();

    public static async Task RunAsync()
    {
        var records = Samples.Log(100_000, Kpis).Chunk(AppendBounds.MaxRecords).ToArray();
        await OnSqliteAsync(store => Figures.RateAsync("append, groups of 100, SQLite", 100_000, ">= 60,000/s", () => AppendAllAsync(store, records)));
        await OnSqliteAsync(store => CommandsAsync("append, one durable command at a time", store, callers: 1, each: 2_000, ">= 2,000/s"));
        await OnSqliteAsync(store => CommandsAsync("append, 64 concurrent commands", store, callers: 64, each: 500, ">= 15,000/s"));
        await CommandsAsync("append, 64 concurrent, store of 10 ms", new DistantStore(new MemoryEventStore(), TimeSpan.FromMilliseconds(10)), callers: 64, each: 50, ">= 1,500/s");
    }

    // Each run uses a new tenant, so that it begins with an empty log.
    private static async Task AppendAllAsync(SqliteEventStore store, StoredEvent[][] records)
    {
        var tenant = new TenantId(Guid.NewGuid());
        foreach (var group in records)
        {
            await store.AppendAsync(tenant, group, default);
        }
    }

    private static async Task CommandsAsync(string name, IEventStore store, int callers, int each, string budget)
    {
        List<double> waits = [];
        await Figures.RateAsync(name, callers * each, budget, async () => waits = await CommandsAsync(store, callers, each));
        waits.Sort();
        Figures.Print($"  of which p99 of a command, last run", [waits[(int)(waits.Count * 0.99)]], " ms", "F1", callers > 1 ? "< 25 ms (SQLite)" : "");
    }

    private static async Task<List<double>> CommandsAsync(IEventStore store, int callers, int each)
    {
        var tenant = new TenantId(Guid.NewGuid());
        var handler = new CommandHandler(store, new TenantStates(store), TimeProvider.System, NullLogger<CommandHandler>.Instance);
        for (var kpi = 0; kpi < Kpis; kpi++)
        {
            await handler.HandleAsync(new Submission(tenant, Actor.Operator, Samples.Command(-1 - kpi), Minted, new DefineKpi(Samples.Kpi(kpi), new() { Name = "Indicator", Owner = Samples.Owner.Person })), default);
        }

        var waits = await Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Task.Run(() => CallAsync(handler, tenant, caller, each))));
        return [.. waits.SelectMany(wait => wait)];
    }

    private static async Task<List<double>> CallAsync(CommandHandler handler, TenantId tenant, int caller, int each)
    {
        List<double> waits = [];
        for (var number = 0; number < each; number++)
        {
            var report = new ReportKpiValue(Samples.Kpi(caller % Kpis), Period.Month(2000 + (number % 100), 1 + (caller % 12)), number + 0.5m, null);
            var watch = Stopwatch.GetTimestamp();
            await handler.HandleAsync(new Submission(tenant, Samples.Owner, Samples.Command((caller * 1_000_000L) + number), Minted, report), default);
            waits.Add(Stopwatch.GetElapsedTime(watch).TotalMilliseconds);
        }

        return waits;
    }

    private static async Task OnSqliteAsync(Func<SqliteEventStore, Task> runAsync)
    {
        using var folder = new TemporaryFolder();
        var file = new SqliteFile(folder.File("bench.db"));
        file.Create();
        using var store = new SqliteEventStore(file);
        await runAsync(store);
    }
}
