using System.Globalization;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Tests.EventLog.Stores;
using StratexTeams.Core.Tests.Kpis;

namespace StratexTeams.Core.Tests.EventLog;

/// <summary>Four processes on one table that fails a quarter of the time, and people who press again, elsewhere, until they are answered.</summary>
[Trait(TestLoop.Name, TestLoop.Slow)]
[Trait(TestLoop.Name, TestLoop.Soak)]
public sealed class FaultRunTests
{
    private const int Kpis = 50;
    private const int Callers = 100;

    private static readonly int CommandsOfEach = TestLoop.Count(run: 50, soak: 500);

    private static readonly TableFaults Storm = TableFaults.None with
    {
        Busy = 0.10,
        FailedBefore = 0.025,
        FailedAfter = 0.025,
        Dropped = 0.07,
        Late = 0.03,
        Page = 250,
        Latency = async () => await Task.Yield(),
    };

    private readonly History _history = new();
    private readonly TableFake _table = new(Storm, seed: 5);
    private readonly SimulatedHost[] _hosts;

    public FaultRunTests()
    {
        var time = new ManualTime();
        _hosts = [.. Enumerable.Range(0, 4).Select(_ => new SimulatedHost(_table, time))];
    }

    [Fact]
    public async Task Thousands_of_commands_of_a_hundred_callers_are_each_recorded_exactly_once()
    {
        await PressAsync(0, "define", new Deciding([.. Enumerable.Range(0, Kpis).Select(i => KpiExamples.ChurnIsAnas with { Kpi = Kpi(i) })]));
        using var done = new CancellationTokenSource();
        var readers = _hosts.Select(host => Task.Run(() => ReadAsync(host, done.Token))).ToList();
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(() => ReportAsync(caller))));
        await done.CancelAsync();
        await Task.WhenAll(readers);
        _table.Faults = TableFaults.None;
        var log = await _table.LogAsync();
        Assert.Equal(Kpis + (Callers * CommandsOfEach), log.Count);
        Assert.Empty(_history.Breaches(log));
        Assert.InRange(_history.Doubts, Callers * CommandsOfEach / 50, int.MaxValue);
    }

    private static KpiId Kpi(int number) => new((number % Kpis).ToString(CultureInfo.InvariantCulture));

    /// <summary>One command after the other, each with a value that nobody else reports.</summary>
    private async Task ReportAsync(int caller)
    {
        for (var value = caller * CommandsOfEach; value < (caller + 1) * CommandsOfEach; value++)
        {
            await PressAsync(caller, $"{value}", KpiExamples.Report(value) with { Kpi = Kpi(value) });
        }
    }

    private async Task PressAsync(int first, string id, ICommand command)
    {
        var host = _hosts[first % _hosts.Length];
        while (await Record.ExceptionAsync(() => _history.CallAsync(host.Submission(id, command), host.SubmitAsync)) is { } problem)
        {
            Assert.IsType<StoreUnavailableException>(problem);
            host = _hosts[++first % _hosts.Length];
        }
    }

    /// <summary>What a process shows never goes back.</summary>
    private static async Task ReadAsync(SimulatedHost host, CancellationToken done)
    {
        for (var seen = 0L; !done.IsCancellationRequested;)
        {
            var problem = await Record.ExceptionAsync(async () =>
            {
                var next = (await host.StateAsync()).Next;
                Assert.InRange(next, seen, long.MaxValue);
                seen = next;
            });
            Assert.True(problem is null or StoreUnavailableException, problem?.Message);
        }
    }
}
