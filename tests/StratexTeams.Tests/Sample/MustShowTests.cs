using StratexTeams.Core.Attestation;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Kpis.Trends;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Scorecards.Rollup;
using StratexTeams.Core.Scorecards.Views;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Tests.Sample;

/// <summary>What the sample must show in its last published month.</summary>
public sealed class MustShowTests : IAsyncLifetime
{
    private PlayedSample _sample = null!;

    public async Task InitializeAsync() => _sample = await PlayedSample.GoldenAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Complaints are red besides the four that were intended: 86 since April exceed six months of 14.</summary>
    [Fact]
    public void Four_KPIs_are_red_and_the_complaints_of_the_year_so_far() => Assert.Equal(
        ["COMPL", "LTIF", "ONTIME", "WAIT", "WORST"],
        _sample.Known(ScorecardAxis.Theme).Kpis.Where(kpi => kpi.Status is RagStatus.Red).Select(kpi => kpi.Kpi.Value).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("C1")]
    [InlineData("P3")]
    public void An_objective_is_held_down_by_a_critical_red(string objective) => Assert.Equal(
        (CriticalGate.CriticalIsRed, RagStatus.Red), (_sample.OfObjective(objective).Gate, _sample.OfObjective(objective).Status));

    [Theory]
    [InlineData("CO2", ValueState.Missing)]
    [InlineData("SHORE", ValueState.Stale)]
    [InlineData("ENERGY", ValueState.Missing)]
    public void Clean_power_has_insufficient_data_and_no_number(string kpi, ValueState state) => Assert.Equal(
        (RollupOutcome.InsufficientData, null, state), (_sample.OfObjective("P4").Outcome, _sample.OfObjective("P4").Score, _sample.Of(kpi).State));

    [Theory]
    [InlineData("P2", 91.8)]
    [InlineData("P3", 40)]
    public void An_objective_scores(string objective, decimal score) =>
        Assert.Equal(score, Math.Round(_sample.OfObjective(objective).Score!.Value, decimal.IsInteger(score) ? 0 : 1));

    /// <summary>At exactly 88.2 % on time it would be 78.42; but 88.2 % of 477 ships is 420.7, and 421 were on time.</summary>
    [Fact]
    public void The_theme_every_ship_on_its_day_scores_78_and_a_half() => Assert.Equal(78.52m, Math.Round(Theme(_sample.Known(ScorecardAxis.Theme)), 2));

    [Fact]
    public void The_cash_flow_of_five_months_ago_is_restated() => Assert.Equal(
        (2.7m, ReportKind.Restatement, 3.1m),
        (_sample.Value("OCF", 5)!.Actual.Value, _sample.Value("OCF", 5)!.Kind, _sample.Value("OCF", 5)!.Earlier[^1].Actual.Value));

    [Fact]
    public void Its_attestation_is_void() =>
        Assert.Equal(_sample.Value("OCF", 5)!.Sequence, Assert.IsType<PeriodAttestation.Given>(_sample.Attestation("OCF", 5)).LapsedBy);

    [Fact]
    public void What_was_reported_then_stays_reported() => Assert.Equal(
        (3.1m, AttestationLevel.Verified, 2.7m, AttestationLevel.None),
        (Then(Reported()).Actual!.Value, Then(Reported()).Attestation, Then(Known()).Actual!.Value, Then(Known()).Attestation));

    [Fact]
    public void Moves_an_hour_rose_eight_times_and_the_chart_signals_it()
    {
        var chart = Assert.IsType<XmrChart.Limits>(KpiView.Of(_sample.State, new KpiId("MOVES"), _sample.Month(1).EndsAt(TimeZoneInfo.Utc))!.Chart);
        var rising = Assert.Single(chart.Signals, signal => signal.Kind is XmrSignalKind.Rising);
        Assert.Equal((15, 23), (rising.First, rising.Last));
    }

    [Fact]
    public void Ships_on_the_promised_day_fell_four_times() => Assert.Equal(
        [95.6m, 94.8m, 92.9m, 90.8m, 88.3m],
        Enumerable.Range(1, 5).Reverse().Select(age => Math.Round(100 * _sample.Value("ONTIME", age)!.Actual.Value!.Value, 1)));

    [Fact]
    public void Residents_trust_is_grey_and_says_why() => Assert.Equal(
        (RagStatus.Grey, ValueState.NotApplicable, new FreeText("Survey moved.")),
        (_sample.Of("TRUST").Status, _sample.Of("TRUST").State, _sample.State.Kpis.All[new KpiId("TRUST")].ActualIn(_sample.Of("TRUST").Period)!.Note));

    [Fact]
    public void Truck_time_is_there_and_nobody_stands_behind_it() =>
        Assert.Equal((47m, AttestationLevel.None), (_sample.Of("TRUCK").JudgedFigure, _sample.Of("TRUCK").Attestation));

    [Fact]
    public void Complaints_are_provisional() => Assert.Equal((ValueState.Provisional, (Actual)14m), (_sample.Of("COMPL").State, _sample.Of("COMPL").Actual));

    /// <summary>The theme would fall by one point, as the change request will say.</summary>
    [Fact]
    public void A_higher_goal_for_declarations_would_make_their_objective_amber()
    {
        var moved = Raised("PAPER", 0.92m, 0.95m);
        Assert.Equal((RagStatus.Green, RagStatus.Amber, 86.1m), (Of("P2", moved.Before).Status, Of("P2", moved.After).Status, Math.Round(Of("P2", moved.After).Score!.Value, 1)));
        Assert.Equal(77.11m, Math.Round(Theme(moved.After), 2));
        Assert.Equal([(new KpiId("PAPER"), _sample.Month(1))], moved.Lapsing);
    }

    /// <summary>80.7 with the near misses of September alone; the year to date is slightly lower.</summary>
    [Fact]
    public void A_lower_goal_for_injuries_would_make_their_objective_amber()
    {
        var moved = Raised("LTIF", 2.50m, 2.00m);
        Assert.Equal((RagStatus.Amber, 80.4m), (Of("P3", moved.After).Status, Math.Round(Of("P3", moved.After).Score!.Value, 1)));
    }

    private Scorecard Reported() => Scorecard.AsReported(_sample.State, _sample.Month(5), ScorecardAxis.Theme)!;

    private Scorecard Known() => Scorecard.Of(_sample.State, _sample.Month(5), ScorecardAxis.Theme, _sample.Now);

    private static KpiResult Then(Scorecard card) => card.Kpis.Single(kpi => kpi.Kpi == new KpiId("OCF"));

    private static decimal Theme(Scorecard card) => card.Groups.Single(group => group.Name == "Every ship on its day").Result.Score!.Value;

    private static RollupResult Of(string objective, Scorecard card) =>
        card.Groups.SelectMany(group => group.Objectives).Single(each => each.Id == GroupId.Of(new ObjectiveId(objective))).Result;

    private WhatIf Raised(string kpi, decimal red, decimal goal) => WhatIf.Of(
        _sample.State,
        _sample.Month(1),
        ScorecardAxis.Theme,
        _sample.Now,
        [new KpiTargetsSet(new KpiId(kpi), _sample.Month(1).Start, new ScoringMethod.GoalRedFlag(red, goal))]);
}
