using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Writing;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Tests.EventLog.Stores;
using StratexTeams.Core.Tests.Kpis;
using static StratexTeams.Core.Tests.Kpis.KpiExamples;

namespace StratexTeams.Core.Tests.EventLog;

/// <summary>A command with more facts than one append may hold.</summary>
[Trait(TestLoop.Name, TestLoop.Soak)]
public sealed class BatchTests
{
    private readonly MemoryEventStore _memory = new();
    private readonly WatchedStore _store;
    private readonly ManualTime _time = new();
    private readonly SimulatedHost _host;
    private readonly SimulatedHost _other;

    public BatchTests()
    {
        _store = new WatchedStore(_memory);
        _host = new SimulatedHost(_store, _time);
        _other = new SimulatedHost(_memory, _time);
    }

    public static TheoryData<int, int, int> Sizes => new()
    {
        { 100, 1, 100 },
        { 101, 3, 102 },
        { 250, 4, 251 },
        { 1_000, 11, 1_001 },
        { TestLoop.Count(run: 5_000, soak: 20_000), TestLoop.Count(run: 51, soak: 201), TestLoop.Count(run: 5_001, soak: 20_001) },
    };

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task More_than_100_facts_go_in_parts_and_one_record_that_commits_them(int facts, int appends, int records)
    {
        var done = Assert.IsType<Outcome.Done>(await _host.SubmitAsync("import", Deciding.Import(facts)));
        Assert.Equal((facts, facts, records), (done.Facts.Count, done.State.Kpis.All.Count, done.State.Next));
        Assert.Equal((appends, facts), (_store.Asked.Count, (await _other.StateAsync()).Kpis.All.Count));
        Assert.All(_store.Asked, append => Assert.InRange(append.Count, 1, AppendBounds.MaxRecords));
    }

    [Fact]
    public async Task More_than_3_MiB_go_in_parts_although_they_are_fewer_than_100_facts()
    {
        var facts = Deciding.Kpis(100, new string('n', 50 * 1024)).ToList();
        Assert.IsType<Outcome.Done>(await _host.SubmitAsync("import", new Deciding(facts)));
        Assert.Equal([60, 40, 1], _store.Asked.Select(append => append.Count));
        Assert.Equal(100, (await _other.StateAsync()).Kpis.All.Count);
    }

    [Fact]
    public async Task Nothing_is_seen_of_it_before_it_is_committed()
    {
        List<int> seen = [];
        _store.AfterAppend = async _ => seen.Add((await _other.StateAsync()).Kpis.All.Count);
        await _host.SubmitAsync("import", Deciding.Import(250));
        Assert.Equal([0, 0, 0, 250], seen);
    }

    [Fact]
    public async Task A_command_submitted_again_after_its_batch_records_nothing()
    {
        await _host.SubmitAsync("import", Deciding.Import(250));
        var before = await _memory.TextsAsync(Scenario.Tenant);
        var again = Assert.IsType<Outcome.Done>(await _other.SubmitAsync("import", new Deciding([.. Deciding.Kpis(300)])));
        Assert.Equal((0, true), (again.Facts.Count, again.IsRepeated));
        Assert.Equal(before, await _memory.TextsAsync(Scenario.Tenant));
    }

    [Fact]
    public async Task A_batch_with_one_fact_too_long_is_refused_and_leaves_the_log_as_it_was()
    {
        var facts = Deciding.Kpis(250).Append(ChurnIsAnas.Named(new string('n', AppendBounds.MaxRecordBytes))).ToList();
        Assert.Equal(RecordTooLarge.AnyRecord, Assert.IsType<Outcome.Refused>(await _host.SubmitAsync("import", new Deciding(facts))).Reason);
        Assert.Empty(await _memory.LogAsync());
    }

    [Fact]
    public async Task A_batch_that_contradicts_itself_throws_to_its_caller_and_never_counts()
    {
        await Assert.ThrowsAnyAsync<Exception>(() => _host.SubmitAsync("import", new Deciding([.. Deciding.Kpis(250), new KpiRetired(Churn)])));
        Assert.Empty((await _other.StateAsync()).Kpis.All);
    }

    [Fact]
    public async Task Another_process_may_write_between_the_parts()
    {
        int[] moved = [1, 3, 5, 6];
        _store.BeforeAppend = number => moved.Contains(number) ? OtherAsync(number) : Task.CompletedTask;
        Assert.IsType<Outcome.Done>(await _host.SubmitAsync("import", Deciding.Import(250)));
        await HoldsOnceAsync(250 + moved.Length);
    }

    [Fact]
    public async Task A_batch_gives_up_when_another_process_is_faster_every_time()
    {
        _store.BeforeAppend = OtherAsync;
        await Assert.ThrowsAsync<AppendConflictException>(() => _host.SubmitAsync("import", Deciding.Import(250)));
        Assert.Equal(100, _store.Asked.Count);
    }

    [Fact]
    public async Task Another_command_of_the_same_process_has_its_turn_between_the_parts()
    {
        Task<Outcome>? other = null;
        _store.BeforeAppend = number => number is 1 ? Task.FromResult(other = _host.SubmitAsync("other", DefineChurn)) : Task.CompletedTask;
        await _host.SubmitAsync("import", Deciding.Import(250));
        Assert.IsType<Outcome.Done>(await other!);
        Assert.True((await PlaceOfAsync("other")) < (await PlaceOfCommitAsync()));
    }

    [Fact]
    public async Task A_decision_that_changes_meanwhile_is_made_again()
    {
        _store.BeforeAppend = number => number is 3 ? _other.SubmitAsync("other", Deciding.Import(7)) : Task.CompletedTask;
        Assert.Equal(243, Assert.IsType<Outcome.Done>(await _host.SubmitAsync("import", Deciding.Import(250))).Facts.Count);
        await HoldsOnceAsync(250);
    }

    [Fact]
    public async Task A_command_refused_meanwhile_is_refused_and_nothing_of_it_counts()
    {
        var import = new Deciding((state, _) => state.Kpis.All.ContainsKey(Churn) ? Decision.Reject(new KpiIsRetired(Churn)) : Decision.Accept([.. Deciding.Kpis(250)]));
        _store.BeforeAppend = number => number is 3 ? _other.SubmitAsync("other", DefineChurn) : Task.CompletedTask;
        Assert.IsType<Outcome.Refused>(await _host.SubmitAsync("import", import));
        Assert.Equal(Churn, Assert.Single((await _other.StateAsync()).Kpis.All).Key);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task A_command_that_somebody_else_made_superfluous_meanwhile_is_done_without_facts(int append)
    {
        _store.BeforeAppend = number => number == append ? _other.SubmitAsync("other", Deciding.Import(250)) : Task.CompletedTask;
        Assert.Empty(Assert.IsType<Outcome.Done>(await _host.SubmitAsync("import", Deciding.Import(250))).Facts);
        await HoldsOnceAsync(250);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task A_command_that_another_process_did_meanwhile_is_done_without_facts(int append)
    {
        _store.BeforeAppend = number => number == append ? _other.SubmitAsync("import", new Deciding([.. Deciding.Kpis(250)])) : Task.CompletedTask;
        Assert.Empty(Assert.IsType<Outcome.Done>(await _host.SubmitAsync("import", new Deciding([.. Deciding.Kpis(250)]))).Facts);
        await HoldsOnceAsync(250);
    }

    [Fact]
    public async Task A_command_that_needs_no_batch_any_more_before_its_batch_begins_is_done_without_facts()
    {
        var first = new Gate();
        _store.BeforeAppend = number => number is 1 ? first.PassAsync() : Task.CompletedTask;
        var other = _host.SubmitAsync("other", DefineChurn);
        Task<Outcome>[] imports = [_host.SubmitAsync("import", Deciding.Import(250)), _host.SubmitAsync("the same import", Deciding.Import(250))];
        first.Open();
        await other;
        Assert.Equal([0, 250], (await Task.WhenAll(imports)).Select(outcome => ((Outcome.Done)outcome).Facts.Count).Order());
        await HoldsOnceAsync(251);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public async Task Parts_that_lapse_before_the_commit_are_written_anew(int append)
    {
        _store.BeforeAppend = number => { _time.Advance(number == append ? PendingBatches.Lifetime + TimeSpan.FromTicks(1) : TimeSpan.Zero); return Task.CompletedTask; };
        Assert.Equal(250, Assert.IsType<Outcome.Done>(await _host.SubmitAsync("import", Deciding.Import(250))).Facts.Count);
        await HoldsOnceAsync(250);
    }

    [Fact]
    public async Task A_day_may_end_at_any_look_at_the_clock()
    {
        foreach (var look in Enumerable.Range(1, 20))
        {
            var store = new MemoryEventStore();
            await new SimulatedHost(store, new LeapingTime(look)).SubmitAsync("import", Deciding.Import(250));
            Assert.Equal((look, 250), (look, (await new SimulatedHost(store, _time).StateAsync()).Kpis.All.Count));
        }
    }

    [Fact]
    public async Task A_batch_whose_decision_never_stays_the_same_gives_up_and_never_counts()
    {
        var round = 0;
        var restless = new Deciding((_, _) => Decision.Accept([.. Deciding.Kpis(150, $"{round++}")]));
        await Assert.ThrowsAsync<AppendConflictException>(() => _host.SubmitAsync("import", restless));
        Assert.Empty((await _other.StateAsync()).Kpis.All);
    }

    [Fact]
    public async Task A_caller_who_leaves_between_the_parts_leaves_nothing_that_counts()
    {
        using var leaves = new CancellationTokenSource();
        _store.BeforeAppend = number => number is 3 ? leaves.CancelAsync() : Task.CompletedTask;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _host.SubmitAsync(_host.Submission("import", Deciding.Import(250)), leaves.Token));
        Assert.Empty((await _other.StateAsync()).Kpis.All);
        Assert.IsType<Outcome.Done>(await _host.SubmitAsync("import", Deciding.Import(250)));
        await HoldsOnceAsync(250);
    }

    private Task<Outcome> OtherAsync(int number) => _other.SubmitAsync($"other {number}", new Deciding(ChurnIsAnas with { Kpi = new KpiId($"other {number}") }));

    private async Task HoldsOnceAsync(int kpis)
    {
        Assert.Equal(kpis, (await _other.StateAsync()).Kpis.All.Count);
        Assert.Equal(kpis, (await new SimulatedHost(_memory, _time).StateAsync()).Kpis.All.Count);
    }

    private async Task<long> PlaceOfAsync(string id) => (await _memory.RecordsAsync()).Single(recorded => recorded.Command == LogRecords.Id(id)).Sequence;

    /// <summary>Always returns the same time, until the given reading, which is more than a day later, as are all after it.</summary>
    private sealed class LeapingTime(int look) : TimeProvider
    {
        private int _looks;

        public override DateTimeOffset GetUtcNow() => Scenario.Morning + (++_looks < look ? TimeSpan.Zero : PendingBatches.Lifetime + TimeSpan.FromTicks(1));
    }

    private async Task<long> PlaceOfCommitAsync() => (await _memory.RecordsAsync()).Single(recorded => recorded.Data is BatchCommitted).Sequence;
}
