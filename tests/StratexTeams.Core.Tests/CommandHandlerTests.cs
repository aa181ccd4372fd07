using System.Globalization;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.EventLog.Writing;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Tests.EventLog.Stores;
using StratexTeams.Core.Tests.Kpis;
using StratexTeams.Core.Words;
using static StratexTeams.Core.Tests.Kpis.KpiExamples;

namespace StratexTeams.Core.Tests;

public sealed class CommandHandlerTests
{
    private readonly MemoryEventStore _store = new();
    private readonly ManualTime _time = new();
    private readonly SimulatedHost _host;

    public CommandHandlerTests() => _host = new SimulatedHost(_store, _time);

    [Fact]
    public async Task A_command_is_recorded_with_who_when_how_and_under_which_id()
    {
        var behalf = Scenario.Ben with { OnBehalfOf = Scenario.Ana.Person };
        await _host.SubmitAsync(_host.Submission("define", DefineChurn) with { Actor = behalf });
        var recorded = Assert.Single(await _store.RecordsAsync());
        Assert.Equal((behalf, Scenario.Morning, LogRecords.Id("define")), (recorded.Actor, recorded.RecordedAt, recorded.Command));
    }

    [Fact]
    public async Task The_outcome_tells_the_facts_and_the_state_with_them()
    {
        var done = Assert.IsType<Outcome.Done>(await _host.SubmitAsync("define", DefineChurn));
        Assert.Equal([ChurnIsAnas], done.Facts);
        Assert.Equal("Churn", done.State.Kpis.All[Churn].Definition.Name);
    }

    [Fact]
    public async Task A_command_submitted_twice_is_recorded_once()
    {
        await _host.SubmitAsync("define", new Deciding(ChurnIsAnas));
        var again = Assert.IsType<Outcome.Done>(await _host.SubmitAsync("define", new Deciding(ChurnIsAnas.Named("Other"))));
        Assert.Empty(again.Facts);
        Assert.Equal(1, again.State.Next);
        Assert.Single(await _store.LogAsync());
    }

    [Fact]
    public async Task A_command_submitted_to_two_processes_is_recorded_once()
    {
        await _host.SubmitAsync("define", new Deciding(ChurnIsAnas));
        await new SimulatedHost(_store, _time).SubmitAsync("define", new Deciding(ChurnIsAnas));
        Assert.Single(await _store.LogAsync());
    }

    [Fact]
    public async Task The_same_id_in_another_tenant_is_another_command()
    {
        var other = new TenantId(Guid.Parse("2b5d7a10-0f6c-4c52-8a51-6f1d1c1a2b3c"));
        await _host.SubmitAsync("define", DefineChurn);
        await _host.SubmitAsync(_host.Submission("define", DefineChurn) with { Tenant = other });
        Assert.Single(await _store.LogAsync(other));
    }

    [Fact]
    public async Task A_command_that_changes_nothing_is_done_and_records_nothing()
    {
        await _host.SubmitAsync("define", DefineChurn);
        Assert.Empty(Assert.IsType<Outcome.Done>(await _host.SubmitAsync("define again", DefineChurn)).Facts);
        Assert.Single(await _store.LogAsync());
    }

    public static readonly TheoryData<ICommand, Rejection> Refused = new()
    {
        { Report(1m) with { Kpi = new KpiId("margin") }, new UnknownKpi(new KpiId("margin")) },
        { DefineChurn with { Name = "Other" }, new KpiIsRetired(Churn) },
        { new Deciding((_, _) => Decision.Reject(new NotTheKpiOwner(Churn))), new NotTheKpiOwner(Churn) },
        { new Deciding(ChurnIsAnas.Named(new string('n', AppendBounds.MaxRecordBytes)) with { Kpi = new KpiId("long") }), RecordTooLarge.AnyRecord },
        { new Deciding([.. Deciding.Kpis(100), ChurnIsAnas.Named(new string('n', AppendBounds.MaxRecordBytes))]), RecordTooLarge.AnyRecord },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_refused_command_leaves_the_log_as_it_was(ICommand command, Rejection reason)
    {
        await _host.SubmitAsync("define", DefineChurn);
        var before = await _store.TextsAsync(Scenario.Tenant);
        Assert.Equal(reason, Assert.IsType<Outcome.Refused>(await _host.SubmitAsync("refused", command)).Reason);
        Assert.Equal(before, await _store.TextsAsync(Scenario.Tenant));
        Assert.Equal(1, (await _host.StateAsync()).Next);
    }

    [Fact]
    public async Task A_refused_command_may_be_accepted_later_under_the_same_id()
    {
        await _host.SubmitAsync("report", Report(1.8m));
        await _host.SubmitAsync("define", DefineChurn);
        Assert.NotEmpty(Assert.IsType<Outcome.Done>(await _host.SubmitAsync("report", Report(1.8m))).Facts);
    }

    [Fact]
    public async Task What_another_process_wrote_is_known_before_anything_is_refused()
    {
        await _host.SubmitAsync("import", Deciding.Import(1));
        await new SimulatedHost(_store, _time).SubmitAsync("define", DefineChurn);
        Assert.NotEmpty(Assert.IsType<Outcome.Done>(await _host.SubmitAsync("report", Report(1.8m))).Facts);
    }

    [Fact]
    public async Task What_another_process_wrote_is_known_before_anything_is_called_done()
    {
        await _host.SubmitAsync("define", DefineChurn);
        await _host.SubmitAsync("report", Report(1.8m));
        await new SimulatedHost(_store, _time).SubmitAsync("correct", Report(1.9m));
        Assert.NotEmpty(Assert.IsType<Outcome.Done>(await _host.SubmitAsync("report again", Report(1.8m))).Facts);
    }

    [Fact]
    public async Task What_another_process_did_is_known_again_and_its_state_is_shown()
    {
        await _host.SubmitAsync("define", DefineChurn);
        await new SimulatedHost(_store, _time).SubmitAsync("report", Report(1.8m));
        Assert.Equal(2, Assert.IsType<Outcome.Done>(await _host.SubmitAsync("report", Report(1.8m))).State.Next);
    }

    [Theory]
    [InlineData(0, typeof(Outcome.Done))]
    [InlineData(1, typeof(Outcome.Refused))]
    public async Task A_record_may_be_60_KB_long_and_not_a_byte_longer(int tooMany, Type outcome)
    {
        var rest = LogRecords.After(TenantState.Empty(Scenario.Tenant), ChurnIsAnas.Named("")).Bytes.Length;
        var name = new string('n', AppendBounds.MaxRecordBytes - rest + tooMany);
        Assert.IsType(outcome, await _host.SubmitAsync("define", new Deciding(ChurnIsAnas.Named(name))));
    }

    [Fact]
    public async Task A_fact_too_long_is_refused_with_a_sentence_that_says_how_long_it_may_be()
    {
        var outcome = await _host.SubmitAsync("define", new Deciding(ChurnIsAnas.Named(new string('n', AppendBounds.MaxRecordBytes))));
        Assert.Equal(
            "This is too long to record: one entry holds at most 60 KB. Please shorten it.",
            SentenceCatalog.Text(Assert.IsType<Outcome.Refused>(outcome).Reason, CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_command_whose_rule_has_a_bug_throws_to_its_caller_and_leaves_the_log_as_it_was()
    {
        await Assert.ThrowsAsync<DivideByZeroException>(() => _host.SubmitAsync("bug", new Deciding((_, _) => throw new DivideByZeroException())));
        Assert.Empty(await _store.LogAsync());
    }

    [Fact]
    public async Task Facts_that_contradict_each_other_throw_to_their_caller_and_are_not_stored()
    {
        await Assert.ThrowsAnyAsync<Exception>(() => _host.SubmitAsync("bug", new Deciding(ChurnIsAnas, new KpiRetired(new KpiId("margin")))));
        Assert.Empty(await _store.LogAsync());
        Assert.IsType<Outcome.Done>(await _host.SubmitAsync("define", DefineChurn));
    }

    [Fact]
    public async Task A_record_is_never_earlier_than_the_one_before_it()
    {
        await _host.SubmitAsync("define", DefineChurn);
        _time.Advance(TimeSpan.FromHours(-1));
        await _host.SubmitAsync("report", Report(1.8m));
        _time.Advance(TimeSpan.FromHours(2));
        await _host.SubmitAsync("correct", Report(1.9m));
        Assert.Equal(
            [Scenario.Morning, Scenario.Morning, Scenario.Morning.AddHours(1)],
            (await _store.RecordsAsync()).Select(recorded => recorded.RecordedAt));
    }

    [Fact]
    public async Task A_decision_is_made_at_the_time_that_is_recorded()
    {
        await _host.SubmitAsync("define", DefineChurn);
        _time.Advance(TimeSpan.FromHours(-1));
        DateTimeOffset? decidedAt = null;
        await _host.SubmitAsync("look", new Deciding((_, now) => { decidedAt = now; return Decision.NothingToDo; }));
        Assert.Equal(Scenario.Morning, decidedAt);
    }
}
