using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.People;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Scorecards.Published;
using StratexTeams.Core.Scorecards.Rollup;
using static StratexTeams.Core.Tests.Scenario;
using static StratexTeams.Core.Tests.Scorecards.PortPlan;

namespace StratexTeams.Core.Tests.Scorecards;

public sealed class LockPeriodTests
{
    private static readonly DomainEvent[] Reported = [.. Plan, .. Values];

    private static TenantState Locked(params IEnumerable<DomainEvent> before)
    {
        var state = StateOf(Reported, before);
        return StateOf(Reported, [.. before, .. FactsOf(new LockPeriod(February).Decide(state, Ana, MidMarch))]);
    }

    private static IReadOnlyList<DomainEvent> FactsOf(Decision decision) => Assert.IsType<Decision.Accepted>(decision).Facts;

    [Fact]
    public void Closing_a_month_stores_its_results_the_rules_and_the_policy()
    {
        var facts = FactsOf(new LockPeriod(February).Decide(StateOf(Reported), Ana, MidMarch));
        Assert.Equal(["KpiResultsPublished", "GroupResultsPublished", "PeriodLocked"], facts.Select(fact => fact.GetType().Name));
        Assert.Equal(new PeriodLocked(February, new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 16), ScorecardRules.Version, RollupPolicy.Default), facts[^1]);
    }

    public static readonly TheoryData<Actor> NotTheOffice = [Ben, new Actor(Owner, EntryPoint.Card), Actor.Job("prompt")];

    [Theory]
    [MemberData(nameof(NotTheOffice))]
    public void Nobody_but_the_strategy_office_closes_a_month(Actor actor) => Given(Reported).By(actor).When(new LockPeriod(February)).ThenIsRejected(new OnlyTheStrategyOffice());

    public static readonly TheoryData<Period, Rejection> Flaws = new()
    {
        { new Period(new DateOnly(2025, 10, 1), 3), new NotAMonthToLock(new Period(new DateOnly(2025, 10, 1), 3)) },
        { Period.Month(2026, 3), new PeriodIsNotOver(Period.Month(2026, 3)) },
    };

    [Theory]
    [MemberData(nameof(Flaws))]
    public void A_period_that_cannot_be_closed_is_refused(Period period, Rejection reason) => Given(Reported).When(new LockPeriod(period)).ThenIsRejected(reason);

    [Fact]
    public void Closing_twice_records_nothing() => new LockPeriod(February).Decide(Locked(), Ana, MidMarch).ThenRecords();

    [Fact]
    public void A_month_before_a_closed_one_is_closed_without_a_scorecard() =>
        new LockPeriod(Period.Month(2026, 1)).Decide(Locked(), Ana, MidMarch).ThenIsRejected(new LaterPeriodIsLocked(Period.Month(2026, 1)));

    [Theory]
    [InlineData("2026-02/P1M", true)]
    [InlineData("2026-01/P1M", true)]
    [InlineData("2025-10/P3M", true)]
    [InlineData("2026-03/P1M", false)]
    [InlineData("2026-01/P3M", false)]
    [InlineData("2025-04/P12M", false)]
    public void Closed_is_every_period_that_ends_with_the_month_or_before(string period, bool isLocked) =>
        Assert.Equal(isLocked, Locked().Scorecards.IsLocked(Period.From(period)));

    [Fact]
    public void What_is_published_is_what_is_known_of_the_closed_month_to_the_digit() => Assert.All(Enum.GetValues<ScorecardAxis>(), axis =>
        Assert.Equal(ObjectText.Of(Scorecard.Of(Locked(), February, axis, MidMarch.AddYears(1))), ObjectText.Of(Scorecard.AsReported(Locked(), February, axis)! with { Reported = null })));

    [Fact]
    public void A_published_scorecard_recomputed_from_the_log_up_to_its_record_is_identical()
    {
        var later = Locked().ApplyHypothetically(
            [new KpiValueReported(new KpiId("ontime"), February, 10, new FreeText("recount"), ReportKind.Restatement), new KpiWeightSet(new KpiId("wait"), new DateOnly(2025, 1, 1), 9)]);
        var reported = later.Scorecards.ReportedFor(February)!;
        var facts = FactsOf(new LockPeriod(February).Decide(StateOf(Reported), Ana, MidMarch));
        var upToThere = StateOf(Reported, facts.TakeWhile((_, index) => Reported.Length + index <= reported.Sequence));
        Assert.Equal(reported.Sequence + 1, upToThere.Next);
        Assert.Equal(
            ObjectText.Of(Scorecard.AsReported(later, February, ScorecardAxis.Theme)! with { Reported = null }),
            ObjectText.Of(Scorecard.Of(upToThere, February, ScorecardAxis.Theme, MidMarch.AddMonths(7))));
    }

    [Fact]
    public void A_restatement_changes_what_is_known_and_not_what_was_reported()
    {
        var restated = Locked().ApplyHypothetically([new KpiValueReported(new KpiId("ontime"), February, 100, new FreeText("recount"), ReportKind.Restatement)]);
        var (known, reported) = (Scorecard.Of(restated, February, ScorecardAxis.Perspective, MidMarch), Scorecard.AsReported(restated, February, ScorecardAxis.Perspective)!);
        Assert.Equal((90m, 75m), (known.Groups[0].Result.Score, reported.Groups[0].Result.Score));
        Assert.Equal((true, false), (known.Kpis.Single(kpi => kpi.Kpi.Value is "ontime").IsRestated, reported.Kpis.Single(kpi => kpi.Kpi.Value is "ontime").IsRestated));
    }

    [Fact]
    public void What_was_reported_outlives_the_plan_that_it_was_reported_on()
    {
        var moved = Locked().ApplyHypothetically([new Core.Strategy.ObjectiveRetired(new("turn")), new KpiRetired(new KpiId("ontime")), new Core.Strategy.ThemeDefined(new("ship"), "Renamed", 9, Owner)]);
        Assert.Equal(
            ObjectText.Of(Scorecard.AsReported(Locked(), February, ScorecardAxis.Theme)! with { Reported = null }),
            ObjectText.Of(Scorecard.AsReported(moved, February, ScorecardAxis.Theme)! with { Reported = null }));
    }

    /// <summary>These ids are stored, so renaming an axis must not change them.</summary>
    [Fact]
    public void The_plan_of_each_axis_has_its_id_for_ever() =>
        Assert.Equal(["perspective", "theme", "unit"], Enum.GetValues<ScorecardAxis>().Select(axis => GroupId.Plan(axis).Value));

    [Fact]
    public void A_month_that_was_never_published_has_no_reported_scorecard() => Assert.Null(Scorecard.AsReported(StateOf(Reported), February, ScorecardAxis.Theme));

    [Fact]
    public void A_gap_of_a_closed_month_counts_as_missing_on_the_day_it_was_closed()
    {
        var state = StateOf(Plan, [Value("ontime", 80) with { Period = Period.Month(2026, 1) }]);
        var facts = FactsOf(new LockPeriod(February).Decide(state, Ana, new DateTimeOffset(2026, 3, 3, 9, 0, 0, TimeSpan.Zero)));
        var locked = state.ApplyHypothetically(facts);
        Assert.Equal(ValueState.Missing, Scorecard.Of(locked, February, ScorecardAxis.Theme, MidMarch.AddYears(3)).Kpis.Single(kpi => kpi.Kpi.Value is "ontime").State);
    }
}
