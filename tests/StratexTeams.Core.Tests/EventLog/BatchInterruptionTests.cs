using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Writing;
using StratexTeams.Core.Tests.EventLog.Stores;

namespace StratexTeams.Core.Tests.EventLog;

/// <summary>A batch of three parts and a commit, interrupted at any of its four appends.</summary>
public sealed class BatchInterruptionTests
{
    private const int Facts = 250;
    private static readonly Deciding Import = new([.. Deciding.Kpis(Facts)]);
    private readonly MemoryEventStore _memory = new();
    private readonly ManualTime _time = new();

    public static readonly TheoryData<int> Appends = [1, 2, 3, 4];

    [Theory]
    [MemberData(nameof(Appends))]
    public async Task Interrupted_before_an_append_nothing_counts_and_run_again_everything_counts_once(int append)
    {
        await InterruptAsync(new WatchedStore(_memory) { BeforeAppend = number => FailIf(number >= append) });
        Assert.Equal(0, await CountAsync());
        await RunAgainAsync(Facts);
    }

    [Theory]
    [InlineData(1, 0, Facts)]
    [InlineData(2, 0, Facts)]
    [InlineData(3, 0, Facts)]
    [InlineData(4, Facts, 0)]
    public async Task Interrupted_after_an_append_it_counts_as_a_whole_or_not_at_all(int append, int counted, int added)
    {
        await InterruptAsync(new WatchedStore(_memory) { BeforeAppend = number => FailIf(number > append), AfterAppend = number => FailIf(number >= append) });
        Assert.Equal(counted, await CountAsync());
        await RunAgainAsync(added);
    }

    [Theory]
    [MemberData(nameof(Appends))]
    public async Task Interrupted_and_run_again_after_its_day_everything_counts_once(int append)
    {
        await InterruptAsync(new WatchedStore(_memory) { BeforeAppend = number => FailIf(number >= append) });
        _time.Advance(TimeSpan.FromDays(2));
        await RunAgainAsync(Facts);
    }

    [Theory]
    [MemberData(nameof(Appends))]
    public async Task Interrupted_twice_at_the_same_append_and_run_again_everything_counts_once(int append)
    {
        await InterruptAsync(new WatchedStore(_memory) { BeforeAppend = number => FailIf(number >= append) });
        await InterruptAsync(new WatchedStore(_memory) { BeforeAppend = number => FailIf(number >= append) });
        await RunAgainAsync(Facts);
    }

    [Theory]
    [MemberData(nameof(Appends))]
    public async Task An_append_that_lands_after_its_process_ended_changes_nothing_for_the_one_that_runs_it_again(int append)
    {
        var broken = new WatchedStore(_memory) { BeforeAppend = number => FailIf(number >= append) };
        await InterruptAsync(broken);
        var late = new WatchedStore(_memory) { BeforeAppend = number => number is 2 ? _memory.AppendAsync(Scenario.Tenant, broken.Asked.Last(), default) : Task.CompletedTask };
        await new SimulatedHost(late, _time).SubmitAsync("import", Import);
        Assert.Equal(Facts, await CountAsync());
    }

    [Theory]
    [MemberData(nameof(Appends))]
    public async Task A_reply_that_was_lost_is_read_back_and_no_part_is_written_twice(int append)
    {
        var forgetful = new WatchedStore(_memory) { AfterAppend = number => FailIf(number == append) };
        await new SimulatedHost(forgetful, _time).SubmitAsync("import", Import);
        Assert.Equal(Facts + 1, (await _memory.LogAsync()).Count);
        Assert.Equal(Facts, await CountAsync());
    }

    private static Task FailIf(bool broken) => broken ? Task.FromException(new StoreUnavailableException("the store is gone")) : Task.CompletedTask;

    private Task<StoreUnavailableException> InterruptAsync(WatchedStore broken) =>
        Assert.ThrowsAsync<StoreUnavailableException>(() => new SimulatedHost(broken, _time).SubmitAsync("import", Import));

    private async Task RunAgainAsync(int added)
    {
        Assert.Equal(added, Assert.IsType<Outcome.Done>(await new SimulatedHost(_memory, _time).SubmitAsync("import", Import)).Facts.Count);
        Assert.Equal(Facts, await CountAsync());
        Assert.Single(await _memory.RecordsAsync(), recorded => recorded.Data is BatchCommitted);
    }

    private async Task<int> CountAsync() => (await new SimulatedHost(_memory, _time).StateAsync()).Kpis.All.Count;
}
