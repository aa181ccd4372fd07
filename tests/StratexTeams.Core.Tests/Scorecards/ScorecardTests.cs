using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Kpis.Targets;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Scorecards.Rollup;
using StratexTeams.Core.Strategy;
using static StratexTeams.Core.Tests.Scenario;
using static StratexTeams.Core.Tests.Scorecards.PortPlan;

namespace StratexTeams.Core.Tests.Scorecards;

public sealed class ScorecardTests
{
    private static Scorecard Card(ScorecardAxis axis, params IEnumerable<DomainEvent> more) => Scorecard.Of(StateOf([.. Plan, .. Values], more), February, axis, MidMarch);

    private static IEnumerable<string> Lines(Scorecard card) =>
        from @group in card.Groups
        from line in (string[])[$"{@group.Name} {@group.Result.Score:0.##}", .. @group.Objectives.Select(objective => $"- {objective.Name} {objective.Result.Score:0.##}")]
        select line;

    [Fact]
    public void By_theme_objectives_are_weighed_in_their_theme_and_themes_in_the_plan()
    {
        var card = Card(ScorecardAxis.Theme);
        Assert.Equal(["Every ship 81.67", "- crane 95", "- turn 75", "Safe 50", "- hurt 50"], Lines(card));
        Assert.Equal(73.75m, Math.Round(card.Plan.Score!.Value, 6));
    }

    [Fact]
    public void By_perspective_the_same_objectives_come_to_another_whole()
    {
        var card = Card(ScorecardAxis.Perspective);
        Assert.Equal(["Customer 75", "- turn 75", "Process 72.5", "- crane 95", "- hurt 50"], Lines(card));
        Assert.Equal(73.75m, card.Plan.Score);
    }

    [Fact]
    public void By_unit_an_objective_shows_in_each_unit_what_that_unit_is_measured_by()
    {
        var card = Card(ScorecardAxis.Unit, new Core.Organisation.OrganisationSettingsChanged(new() { Name = "Ports" }));
        Assert.Equal(["North 80", "- turn 80", "West 60", "- turn 60", "Ports 72.5", "- crane 95", "- hurt 50"], Lines(card));
        Assert.Equal(["ontime"], card.Groups[0].Objectives[0].Kpis.Select(kpi => kpi.Kpi.Value));
    }

    [Fact]
    public void Every_kpi_is_in_the_scorecard_once_along_every_axis() =>
        Assert.All(Enum.GetValues<ScorecardAxis>(), axis => Assert.Equal(["injuries", "moves", "ontime", "wait"], Card(axis).Kpis.Select(kpi => kpi.Kpi.Value).Order(StringComparer.Ordinal)));

    [Fact]
    public void A_kpi_without_an_objective_is_in_no_scorecard() =>
        Assert.Equal(4, Card(ScorecardAxis.Theme, new KpiDefined(new KpiId("orphan"), new() { Name = "Orphan", Owner = Owner })).Kpis.Count());

    [Fact]
    public void A_retired_kpi_leaves_the_score() => Assert.Equal(80m, Card(ScorecardAxis.Unit, new KpiRetired(new KpiId("wait"))).Groups[0].Result.Score);

    [Fact]
    public void A_kpi_without_a_target_is_shown_and_not_scored()
    {
        var kpi = Card(ScorecardAxis.Theme, new KpiTargetsSet(new KpiId("wait"), new DateOnly(2026, 2, 1), null)).Kpis.Single(kpi => kpi.Kpi.Value is "wait");
        Assert.Equal((60m, null, RagStatus.NotScored), (kpi.JudgedFigure, kpi.Points, kpi.Status));
    }

    [Fact]
    public void An_objective_without_a_kpi_stands_in_its_group_without_a_number() =>
        Assert.Equal(
            (RollupOutcome.NothingDue, 81.67m),
            Card(ScorecardAxis.Theme, ((ObjectiveDefined)Plan[7]) with { Objective = new ObjectiveId("bare") }).Groups[0] is var ship
                ? (ship.Objectives.Single(objective => objective.Id.Value is "bare").Result.Outcome, Math.Round(ship.Result.Score!.Value, 2))
                : default);

    [Fact]
    public void Weights_count_from_the_month_they_were_given_for()
    {
        Assert.Equal(75m, Card(ScorecardAxis.Perspective, new KpiWeightSet(new KpiId("wait"), new DateOnly(2026, 3, 1), 3)).Groups[0].Result.Score);
        Assert.Equal(70m, Card(ScorecardAxis.Perspective, new KpiWeightSet(new KpiId("wait"), new DateOnly(2026, 2, 1), 3)).Groups[0].Result.Score);
    }

    [Fact]
    public void A_missing_value_lowers_coverage_and_gives_its_weight_to_the_others()
    {
        var turn = Scorecard.Of(StateOf(Plan, Values.Skip(1)), February, ScorecardAxis.Perspective, MidMarch).Groups[0].Objectives[0].Result;
        Assert.Equal((RollupOutcome.InsufficientData, null, 0.25m), (turn.Outcome, turn.Score, turn.Coverage));
        var half = Scorecard.Of(StateOf(Plan, [Values[0], .. Values.Skip(2)]), February, ScorecardAxis.Perspective, MidMarch).Groups[0];
        Assert.Equal((80m, 0.75m), (half.Result.Score, half.Result.Coverage));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(4, true)]
    public void A_quarterly_kpi_holds_its_last_quarter_until_the_next_is_over(int month, bool isNext)
    {
        var quarterly = new KpiDefined(new KpiId("wait"), new() { Name = "wait", Owner = Owner, Objective = new ObjectiveId("turn"), Frequency = Frequency.Quarterly });
        var (last, next) = (new Period(new DateOnly(2025, 10, 1), 3), new Period(new DateOnly(2026, 1, 1), 3));
        var state = StateOf(Plan, quarterly, new KpiValueReported(new KpiId("wait"), last, 40), new KpiValueReported(new KpiId("wait"), next, 60));
        var kpi = Scorecard.Of(state, Period.Month(2026, month), ScorecardAxis.Theme, MidMarch.AddMonths(6)).Kpis.Single(kpi => kpi.Kpi.Value is "wait");
        Assert.Equal(isNext ? (next, 60m) : (last, 40m), (kpi.Period, kpi.Points));
    }

    [Fact]
    public void A_slower_kpi_shows_its_last_whole_period()
    {
        var quarterly = new KpiDefined(new KpiId("wait"), new() { Name = "wait", Owner = Owner, Objective = new ObjectiveId("turn"), Frequency = Frequency.Quarterly });
        var quarter = new Period(new DateOnly(2025, 10, 1), 3);
        var kpi = Card(ScorecardAxis.Theme, quarterly, new KpiValueReported(new KpiId("wait"), quarter, 40)).Kpis.Single(kpi => kpi.Kpi.Value is "wait");
        Assert.Equal((quarter, 40m, ValueState.Submitted), (kpi.Period, kpi.Points, kpi.State));
    }

    [Fact]
    public void A_year_to_date_is_held_against_the_targets_of_the_same_months()
    {
        var cash = new KpiDefined(new KpiId("wait"), new()
        {
            Name = "wait", Owner = Owner, Objective = new ObjectiveId("turn"), Aggregation = Aggregation.Sum, TargetBasis = TargetBasis.CumulativeYtd,
        });
        var kpi = Card(ScorecardAxis.Theme, cash, new KpiTargetsSet(new KpiId("wait"), new DateOnly(2026, 1, 1), new ScoringMethod.RatioToTarget(50)), new KpiValueReported(new KpiId("wait"), Period.Month(2026, 1), 40))
            .Kpis.Single(kpi => kpi.Kpi.Value is "wait");
        Assert.Equal((100m, new ScoringMethod.RatioToTarget(100)), (kpi.JudgedFigure, kpi.TargetRule));
    }

    [Fact]
    public void A_year_to_date_with_a_month_that_has_no_target_is_held_against_none()
    {
        var cash = new KpiDefined(new KpiId("wait"), new()
        {
            Name = "wait", Owner = Owner, Objective = new ObjectiveId("turn"), Aggregation = Aggregation.Sum, TargetBasis = TargetBasis.CumulativeYtd,
        });
        var kpi = Card(
            ScorecardAxis.Theme,
            cash,
            new KpiTargetsSet(new KpiId("wait"), new DateOnly(2026, 1, 1), null),
            new KpiTargetsSet(new KpiId("wait"), new DateOnly(2026, 2, 1), new ScoringMethod.RatioToTarget(50)),
            new KpiValueReported(new KpiId("wait"), Period.Month(2026, 1), 40)).Kpis.Single(kpi => kpi.Kpi.Value is "wait");
        Assert.Equal((100m, null, RagStatus.NotScored), (kpi.JudgedFigure, kpi.TargetRule, kpi.Status));
    }

    [Fact]
    public void A_policy_that_carries_forward_uses_the_last_score_and_says_so()
    {
        var state = StateOf(Plan, [.. Values.Skip(1), Value("ontime", 90) with { Period = Period.Month(2026, 1) }, new RollupPolicySet(new(Missing: MissingDataPolicy.CarryForward))]);
        var turn = Scorecard.Of(state, February, ScorecardAxis.Perspective, MidMarch).Groups[0].Result;
        Assert.Equal((82.5m, 0.75m), (turn.Score, turn.CarriedShare));
    }

    public static readonly TheoryData<SetRollupPolicy, Rejection> FlawedPolicies = new()
    {
        { new SetRollupPolicy(new(MinCoverage: 1.01m)), new NotAShare(1.01m) },
        { new SetRollupPolicy(new(MinCoverage: -0.01m)), new NotAShare(-0.01m) },
        { new SetRollupPolicy(new(Cap: 99)), new CapOutOfBounds(100, 120) },
        { new SetRollupPolicy(new(Cap: 121)), new CapOutOfBounds(100, 120) },
    };

    [Theory]
    [MemberData(nameof(FlawedPolicies))]
    public void A_flawed_policy_is_refused(SetRollupPolicy command, Rejection reason) => Given(Plan).When(command).ThenIsRejected(reason);

    [Fact]
    public void A_policy_is_set_by_the_strategy_office_while_the_plan_is_a_draft()
    {
        var policy = new RollupPolicy(MinCoverage: 0.5m);
        Given(Plan).When(new SetRollupPolicy(policy)).ThenRecords(new RollupPolicySet(policy));
        Given([.. Plan, new RollupPolicySet(policy)]).When(new SetRollupPolicy(policy)).ThenRecords();
        Given(Plan).By(Ben).When(new SetRollupPolicy(policy)).ThenIsRejected(new Core.People.OnlyTheStrategyOffice());
        Given([.. Plan, new PlanBaselined(1)]).When(new SetRollupPolicy(policy)).ThenIsRejected(new NeedsAChangeRequest(1));
    }
}
