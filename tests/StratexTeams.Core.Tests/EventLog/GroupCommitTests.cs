using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Tests.EventLog.Stores;
using StratexTeams.Core.Tests.Kpis;

namespace StratexTeams.Core.Tests.EventLog;

/// <summary>Commands that arrive during a commit go together into the next append.</summary>
public sealed class GroupCommitTests
{
    private readonly MemoryEventStore _memory = new();
    private readonly WatchedStore _store;
    private readonly SimulatedHost _host;
    private readonly Gate _first = new();
    private readonly Gate _second = new();

    public GroupCommitTests()
    {
        _store = new WatchedStore(_memory) { BeforeAppend = number => number switch { 1 => _first.PassAsync(), 2 => _second.PassAsync(), _ => Task.CompletedTask } };
        _host = new SimulatedHost(_store, new ManualTime());
        _second.Open();
    }

    [Fact]
    public async Task Commands_that_wait_go_together_into_the_next_append()
    {
        var calls = Commands(8);
        _first.Open();
        await Task.WhenAll(calls);
        Assert.Equal([1, 7], Sizes());
    }

    [Fact]
    public async Task Nobody_is_answered_before_the_store_has_answered()
    {
        var calls = Commands(8);
        await _first.Reached;
        Assert.All(calls, call => Assert.False(call.IsCompleted));
        _first.Open();
        await Task.WhenAll(calls);
    }

    [Fact]
    public async Task An_append_holds_100_records_and_no_more()
    {
        var calls = Commands(251);
        _first.Open();
        await Task.WhenAll(calls);
        Assert.Equal([1, 100, 100, 50], Sizes());
    }

    [Fact]
    public async Task An_append_holds_3_MiB_and_no_more()
    {
        var calls = Commands(100, i => Kpi(i, new string('n', 50 * 1024)));
        _first.Open();
        await Task.WhenAll(calls);
        Assert.Equal([1, 60, 39], Sizes());
        Assert.All(_store.Asked, append => Assert.InRange(append.Sum(record => record.Bytes.Length), 1, AppendBounds.MaxBytes));
    }

    [Fact]
    public async Task The_facts_of_one_command_stay_in_one_append()
    {
        var calls = Commands(4, i => new Deciding([.. Deciding.Kpis(240).Skip(60 * i).Take(60)]));
        _first.Open();
        await Task.WhenAll(calls);
        Assert.Equal([60, 60, 60, 60], Sizes());
    }

    [Fact]
    public async Task Commands_are_decided_in_the_order_in_which_they_came_each_after_the_one_before()
    {
        var calls = Commands(3, i => i is 0 ? KpiExamples.DefineChurn : KpiExamples.Report(i));
        _first.Open();
        Assert.Equal([1, 1, 1], (await Task.WhenAll(calls)).Select(outcome => ((Outcome.Done)outcome).Facts.Count));
    }

    [Fact]
    public async Task A_command_submitted_twice_into_one_group_is_decided_once()
    {
        var calls = Commands(3, _ => KpiExamples.DefineChurn);
        Task<Outcome>[] twins = [_host.SubmitAsync("twin", Twin("a")), _host.SubmitAsync("twin", Twin("b"))];
        _first.Open();
        await Task.WhenAll(calls);
        Assert.Equal([1, 0], (await Task.WhenAll(twins)).Select(outcome => ((Outcome.Done)outcome).Facts.Count));
        Assert.Equal(["churn", "a"], (await _memory.RecordsAsync()).Select(recorded => ((KpiDefined)recorded.Data).Kpi.Value));
    }

    [Fact]
    public async Task A_command_whose_rule_has_a_bug_fails_alone()
    {
        var calls = Commands(5, i => i is 3 ? new Deciding((_, _) => throw new DivideByZeroException()) : Kpi(i));
        _first.Open();
        await Assert.ThrowsAsync<DivideByZeroException>(() => calls[3]);
        Assert.Equal([1, 1, 1, 1], (await Task.WhenAll(calls.Where((_, i) => i != 3))).Select(outcome => ((Outcome.Done)outcome).Facts.Count));
        Assert.Equal([1, 3], Sizes());
    }

    [Fact]
    public async Task A_refused_command_does_not_disturb_its_group()
    {
        var calls = Commands(5, i => i is 3 ? KpiExamples.Report(1) : Kpi(i));
        _first.Open();
        Assert.Single((await Task.WhenAll(calls)).OfType<Outcome.Refused>());
        Assert.Equal([1, 3], Sizes());
    }

    [Fact]
    public async Task A_fact_too_long_does_not_disturb_its_group()
    {
        var calls = Commands(5, i => i is 3 ? Kpi(i, new string('n', AppendBounds.MaxRecordBytes)) : Kpi(i));
        _first.Open();
        Assert.Single((await Task.WhenAll(calls)).OfType<Outcome.Refused>());
        Assert.Equal([1, 3], Sizes());
    }

    [Fact]
    public async Task A_caller_who_leaves_while_waiting_is_withdrawn()
    {
        using var leaves = new CancellationTokenSource();
        var calls = Commands(2);
        await _first.Reached;
        var left = _host.SubmitAsync(_host.Submission("left", KpiExamples.DefineChurn), leaves.Token);
        await leaves.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        _first.Open();
        await Task.WhenAll(calls);
        Assert.DoesNotContain(LogRecords.Id("left"), (await _memory.LogAsync()).Commands());
    }

    [Fact]
    public async Task A_caller_who_was_gone_before_it_began_records_nothing()
    {
        _first.Open();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            _host.SubmitAsync(_host.Submission("left", KpiExamples.DefineChurn), new CancellationToken(canceled: true)));
        await _host.SubmitAsync("next", Deciding.Import(1));
        Assert.Equal([LogRecords.Id("next")], (await _memory.LogAsync()).Commands());
    }

    [Fact]
    public async Task A_caller_who_leaves_when_the_command_was_taken_gets_its_outcome()
    {
        var second = new Gate();
        _store.BeforeAppend = number => number is 1 ? _first.PassAsync() : second.PassAsync();
        using var leaves = new CancellationTokenSource();
        var calls = Commands(2);
        await _first.Reached;
        var left = _host.SubmitAsync(_host.Submission("left", KpiExamples.DefineChurn), leaves.Token);
        _first.Open();
        await second.Reached;
        await leaves.CancelAsync();
        second.Open();
        Assert.NotEmpty(Assert.IsType<Outcome.Done>(await left).Facts);
        await Task.WhenAll(calls);
    }

    [Fact]
    public async Task A_caller_who_commits_for_all_is_not_stopped_by_leaving()
    {
        using var leaves = new CancellationTokenSource();
        var left = _host.SubmitAsync(_host.Submission("left", KpiExamples.DefineChurn), leaves.Token);
        await _first.Reached;
        await leaves.CancelAsync();
        _first.Open();
        Assert.NotEmpty(Assert.IsType<Outcome.Done>(await left).Facts);
    }

    private static Deciding Kpi(int number, string name = "") => new(Deciding.Kpis(number + 1, name).Last());

    private static Deciding Twin(string name) => new(KpiExamples.ChurnIsAnas with { Kpi = new KpiId(name) });

    /// <summary>Submits <paramref name="count"/> commands: the first is held during its append, the others wait.</summary>
    private List<Task<Outcome>> Commands(int count) => Commands(count, i => Kpi(i));

    private List<Task<Outcome>> Commands(int count, Func<int, ICommand> command) =>
        [.. Enumerable.Range(0, count).Select(i => _host.SubmitAsync($"command {i}", command(i)))];

    private IEnumerable<int> Sizes() => _store.Asked.Select(append => append.Count);
}
