using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Writing;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Tests.EventLog.Stores;
using StratexTeams.Core.Tests.Kpis;

namespace StratexTeams.Core.Tests.EventLog;

/// <summary>Appends whose result is unknown because the store did not answer.</summary>
public sealed class AppendInDoubtTests
{
    private static readonly StoreUnavailableException NoAnswer = new("no answer");
    private readonly MemoryEventStore _memory = new();
    private readonly WatchedStore _store;
    private readonly SimulatedHost _host;
    private readonly SimulatedHost _other;

    public AppendInDoubtTests()
    {
        _store = new WatchedStore(_memory);
        _host = new SimulatedHost(_store, new ManualTime());
        _other = new SimulatedHost(_memory, new ManualTime());
    }

    [Fact]
    public async Task A_store_that_answers_at_the_fifth_try_is_answered_with_the_facts()
    {
        _store.BeforeAppend = FailsUpTo(4);
        await IsDoneWithItsFactAsync();
        Assert.Single(await _memory.LogAsync());
    }

    [Fact]
    public async Task A_store_that_does_not_answer_five_times_is_unavailable()
    {
        _store.BeforeAppend = FailsUpTo(int.MaxValue);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => _host.SubmitAsync("define", KpiExamples.DefineChurn));
        Assert.Equal(5, _store.Asked.Count);
    }

    [Fact]
    public async Task The_same_bytes_are_offered_again()
    {
        _store.BeforeAppend = FailsUpTo(2);
        await IsDoneWithItsFactAsync();
        Assert.Single(_store.Asked.Select(append => append.Single().Hash()).Distinct());
    }

    [Fact]
    public async Task A_reply_that_was_lost_is_read_back_and_the_caller_gets_the_facts()
    {
        _store.AfterAppend = FailsUpTo(1);
        await IsDoneWithItsFactAsync();
        Assert.Single(await _memory.LogAsync());
    }

    [Fact]
    public async Task What_another_process_wrote_behind_it_meanwhile_makes_no_difference()
    {
        _store.AfterAppend = async number =>
        {
            await (number is 1 ? _other.SubmitAsync("other", Kpi("other")) : Task.CompletedTask);
            await FailsUpTo(1)(number);
        };
        await IsDoneWithItsFactAsync();
        Assert.Equal(["churn", "other"], await KpisAsync());
    }

    [Fact]
    public async Task What_another_process_wrote_in_its_place_is_seen_and_it_is_decided_again()
    {
        _store.BeforeAppend = async number =>
        {
            await (number is 1 ? _other.SubmitAsync("other", Kpi("other")) : Task.CompletedTask);
            await FailsUpTo(1)(number);
        };
        await IsDoneWithItsFactAsync();
        Assert.Equal(["other", "churn"], await KpisAsync());
    }

    [Fact]
    public async Task A_group_in_doubt_is_read_back_as_a_whole()
    {
        var first = new Gate();
        _store.BeforeAppend = number => number is 1 ? first.PassAsync() : Task.CompletedTask;
        _store.AfterAppend = number => number is 2 ? Task.FromException(NoAnswer) : Task.CompletedTask;
        var calls = Enumerable.Range(0, 9).Select(i => _host.SubmitAsync($"define {i}", Kpi($"{i}"))).ToList();
        first.Open();
        Assert.All(await Task.WhenAll(calls), outcome => Assert.Single(((Outcome.Done)outcome).Facts));
        Assert.Equal(9, (await _memory.LogAsync()).Count);
    }

    [Fact]
    public async Task A_reading_back_that_fails_is_done_again()
    {
        var reads = 0;
        _store.AfterAppend = FailsUpTo(1);
        _store.BeforeRead = () => ++reads is 2 ? Task.FromException(NoAnswer) : Task.CompletedTask;
        await IsDoneWithItsFactAsync();
        Assert.Single(await _memory.LogAsync());
    }

    [Fact]
    public async Task A_command_stored_without_anybody_knowing_is_known_when_it_is_submitted_again()
    {
        _store.AfterAppend = FailsUpTo(int.MaxValue);
        _store.BeforeRead = () => _store.Asked.Count > 0 ? Task.FromException(NoAnswer) : Task.CompletedTask;
        await Assert.ThrowsAsync<StoreUnavailableException>(() => _host.SubmitAsync("define", KpiExamples.DefineChurn));
        _store.BeforeRead = () => Task.CompletedTask;
        Assert.Empty(Assert.IsType<Outcome.Done>(await _host.SubmitAsync("define", KpiExamples.DefineChurn)).Facts);
        Assert.Single(await _memory.LogAsync());
    }

    [Fact]
    public async Task A_command_that_lands_after_its_caller_was_told_is_known_when_it_is_submitted_again()
    {
        _store.BeforeAppend = FailsUpTo(5);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => _host.SubmitAsync("define", KpiExamples.DefineChurn));
        await _memory.AppendAsync(Scenario.Tenant, _store.Asked.Last(), default);
        Assert.Empty(Assert.IsType<Outcome.Done>(await _host.SubmitAsync("define", KpiExamples.DefineChurn)).Facts);
        Assert.Single(await _memory.LogAsync());
    }

    [Fact]
    public async Task A_command_that_lands_while_it_is_submitted_again_is_recorded_once()
    {
        _store.BeforeAppend = FailsUpTo(5);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => _host.SubmitAsync("define", KpiExamples.DefineChurn));
        _store.BeforeAppend = _ => _memory.AppendAsync(Scenario.Tenant, _store.Asked.First(), default);
        Assert.IsType<Outcome.Done>(await _host.SubmitAsync("define", KpiExamples.DefineChurn));
        Assert.Single(await _memory.LogAsync());
    }

    [Fact]
    public async Task Everybody_in_the_group_is_told_and_the_next_command_is_done()
    {
        _store.BeforeAppend = FailsUpTo(5);
        var calls = Enumerable.Range(0, 3).Select(i => _host.SubmitAsync($"define {i}", Kpi($"{i}"))).ToList();
        await Assert.ThrowsAsync<StoreUnavailableException>(() => calls[0]);
        await IsDoneWithItsFactAsync();
    }

    [Fact]
    public async Task Any_other_exception_is_given_on_at_once_and_the_next_command_is_done()
    {
        _store.BeforeAppend = number => number is 1 ? Task.FromException(new InvalidDataException()) : Task.CompletedTask;
        await Assert.ThrowsAsync<InvalidDataException>(() => _host.SubmitAsync("other", Kpi("other")));
        await IsDoneWithItsFactAsync();
        Assert.Equal(["churn"], await KpisAsync());
    }

    [Fact]
    public async Task A_command_is_decided_again_when_another_process_was_first()
    {
        _store.BeforeAppend = number => number is 1 ? _other.SubmitAsync("other", new Deciding(KpiExamples.ChurnIsAnas.Named("Other"))) : Task.CompletedTask;
        Assert.Equal(
            new KpiIsRetired(KpiExamples.Churn),
            Assert.IsType<Outcome.Refused>(await _host.SubmitAsync("define", KpiExamples.DefineChurn)).Reason);
    }

    [Fact]
    public async Task A_command_gives_up_when_another_process_is_faster_a_hundred_times()
    {
        _store.BeforeAppend = number => _other.SubmitAsync($"other {number}", Kpi($"other {number}"));
        await Assert.ThrowsAsync<AppendConflictException>(() => _host.SubmitAsync("define", KpiExamples.DefineChurn));
        Assert.Equal(100, _store.Asked.Count);
    }

    [Fact]
    public async Task What_was_read_before_the_store_failed_need_not_be_read_again()
    {
        for (var i = 0; i < 20; i++)
        {
            await _other.SubmitAsync($"other {i}", Kpi($"{i}"));
        }

        var table = new TableFake(TableFaults.None with { Page = 1 });
        await table.AppendAsync(Scenario.Tenant, await _memory.LogAsync(), default);
        table.Faults = table.Faults with { Busy = 0.5 };
        var host = new SimulatedHost(table, new ManualTime());
        var presses = 0;
        while (await Record.ExceptionAsync(host.StateAsync) is StoreUnavailableException)
        {
            presses++;
        }

        Assert.InRange(presses, 1, 100);
    }

    private static Func<int, Task> FailsUpTo(int append) => number => number <= append ? Task.FromException(NoAnswer) : Task.CompletedTask;

    private static Deciding Kpi(string id) => new(KpiExamples.ChurnIsAnas with { Kpi = new KpiId(id) });

    private async Task IsDoneWithItsFactAsync() =>
        Assert.Equal([KpiExamples.ChurnIsAnas], Assert.IsType<Outcome.Done>(await _host.SubmitAsync("define", KpiExamples.DefineChurn)).Facts);

    private async Task<IEnumerable<string>> KpisAsync() => (await _memory.RecordsAsync()).Select(recorded => ((KpiDefined)recorded.Data).Kpi.Value);
}
