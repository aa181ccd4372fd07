using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.Tests.EventLog.Stores;
using StratexTeams.Core.Tests.Kpis;

namespace StratexTeams.Core.Tests.EventLog;

/// <summary>How long a handled command is recognised, and what happens to an older one.</summary>
public sealed class CommandRetentionTests
{
    private static readonly TimeSpan Tick = TimeSpan.FromTicks(1);
    private readonly MemoryEventStore _store = new();
    private readonly ManualTime _time = new();
    private readonly SimulatedHost _host;

    public CommandRetentionTests() => _host = new SimulatedHost(_store, _time);

    [Fact]
    public async Task A_command_older_than_35_days_is_not_decided_and_brings_the_current_state()
    {
        await _host.SubmitAsync("define", KpiExamples.DefineChurn);
        var before = await _store.TextsAsync(Scenario.Tenant);
        var expired = Assert.IsType<Outcome.Expired>(await _host.SubmitAsync(Minted(CommandId.RetentionPeriod + Tick)));
        Assert.Equal(1, expired.State.Next);
        Assert.Equal(before, await _store.TextsAsync(Scenario.Tenant));
    }

    [Fact]
    public async Task A_command_of_exactly_35_days_is_decided() =>
        Assert.IsType<Outcome.Done>(await _host.SubmitAsync(Minted(CommandId.RetentionPeriod)));

    [Fact]
    public async Task A_command_from_a_clock_ahead_of_ours_is_decided() =>
        Assert.IsType<Outcome.Done>(await _host.SubmitAsync(Minted(TimeSpan.FromDays(-1))));

    [Theory]
    [InlineData(35)]
    [InlineData(36)]
    public async Task A_handled_command_is_known_again_after_so_many_days(int days) =>
        Assert.Equal([true, false], await SubmitTwiceAsync(days, _host));

    [Theory]
    [InlineData(35)]
    [InlineData(36)]
    public async Task A_handled_command_is_known_again_by_a_process_that_was_restarted(int days) =>
        Assert.Equal([true, false], await SubmitTwiceAsync(days, new SimulatedHost(_store, _time)));

    [Fact]
    public async Task A_handled_command_is_forgotten_after_37_days() =>
        Assert.Equal([true, true], await SubmitTwiceAsync(37, _host));

    [Fact]
    public async Task A_handled_command_that_is_known_again_is_done_and_not_expired()
    {
        var submission = _host.Submission("define", KpiExamples.DefineChurn);
        await _host.SubmitAsync(submission);
        _time.Advance(CommandId.RetentionPeriod + Tick);
        Assert.IsType<Outcome.Done>(await _host.SubmitAsync(submission));
    }

    [Fact]
    public async Task Many_days_of_commands_are_known_at_once()
    {
        for (var day = 0; day < 35; day++)
        {
            await _host.SubmitAsync($"day {day}", KpiExamples.Report(day));
            await _host.SubmitAsync($"define {day}", new Deciding(KpiExamples.ChurnIsAnas with { Kpi = new($"{day}") }));
            _time.Advance(TimeSpan.FromDays(1));
        }

        var before = await _store.TextsAsync(Scenario.Tenant);
        for (var day = 0; day < 35; day++)
        {
            Assert.Empty(Assert.IsType<Outcome.Done>(await _host.SubmitAsync($"define {day}", new Deciding(KpiExamples.ChurnIsAnas))).Facts);
        }

        Assert.Equal(before, await _store.TextsAsync(Scenario.Tenant));
    }

    private Submission Minted(TimeSpan ago) =>
        _host.Submission("old", KpiExamples.DefineChurn with { Kpi = new("old") }) with { MintedAt = Scenario.Morning - ago };

    /// <summary>Submits a command twice, with another command in between; returns for each time whether it was decided.</summary>
    private async Task<IReadOnlyList<bool>> SubmitTwiceAsync(int days, SimulatedHost second)
    {
        var first = await _host.SubmitAsync("report", new Deciding(KpiExamples.ChurnIsAnas with { Kpi = new("first") }));
        _time.Advance(TimeSpan.FromDays(days));
        await second.SubmitAsync("between", KpiExamples.DefineChurn);
        var again = await second.SubmitAsync("report", new Deciding(KpiExamples.ChurnIsAnas with { Kpi = new("second") }));
        return [((Outcome.Done)first).Facts.Count > 0, ((Outcome.Done)again).Facts.Count > 0];
    }
}
