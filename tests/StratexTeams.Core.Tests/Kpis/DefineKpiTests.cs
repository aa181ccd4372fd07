using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Kpis.Targets;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.People;
using StratexTeams.Core.Strategy;
using static StratexTeams.Core.Tests.Kpis.ShipKpi;
using static StratexTeams.Core.Tests.Scenario;

namespace StratexTeams.Core.Tests.Kpis;

public sealed class DefineKpiTests
{
    private static readonly DateOnly April = new(2026, 4, 1);
    private static readonly ScoringMethod Raised = new ScoringMethod.GoalRedFlag(0.92m, 0.96m);

    /// <summary>Each command with the fact it records on a draft plan that has the KPI.</summary>
    public static readonly TheoryData<ICommand, DomainEvent> Changes = new()
    {
        { new DefineKpi(new KpiId("turn"), Definition), new KpiDefined(new KpiId("turn"), Definition) },
        { new DefineKpi(OnTime, Definition with { Name = "On time" }), new KpiDefined(OnTime, Definition with { Name = "On time" }) },
        { new SetTargets(OnTime, April, Raised), new KpiTargetsSet(OnTime, April, Raised) },
        { new SetTargets(OnTime, April, null), new KpiTargetsSet(OnTime, April, null) },
        { new SetKpiWeight(OnTime, April, 4), new KpiWeightSet(OnTime, April, 4) },
        { new RetireKpi(OnTime), new KpiRetired(OnTime) },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_of_the_draft_is_recorded(ICommand command, DomainEvent fact) => Given(Defined).When(command).ThenRecords(fact);

    [Theory]
    [MemberData(nameof(Changes))]
    public void The_same_change_again_records_nothing(ICommand command, DomainEvent fact) => Given([.. Defined, fact]).When(command).ThenRecords();

    public static readonly TheoryData<ICommand> Commands = [.. Changes.Select(row => (ICommand)row[0])];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Once_the_plan_is_agreed_a_change_needs_a_request(ICommand command) =>
        Given([.. Defined, new PlanBaselined(1)]).When(command).ThenIsRejected(new NeedsAChangeRequest(1));

    [Theory]
    [MemberData(nameof(Commands))]
    public void Nobody_but_the_strategy_office_changes_the_draft(ICommand command) =>
        Assert.All([Cleo, Dora, Emil, Finn, Gil, Actor.Job("prompt")], actor => Given(Defined).By(actor).When(command).ThenIsRejected(new OnlyTheStrategyOffice()));

    public static readonly TheoryData<ICommand, Rejection> Flaws = new()
    {
        { new DefineKpi(new KpiId(""), Definition), new InvalidKpiId(new KpiId("")) },
        { new DefineKpi(new KpiId("a\nb"), Definition), new InvalidKpiId(new KpiId("a\nb")) },
        { new DefineKpi(OnTime, Definition with { Name = " " }), new NameIsMissing() },
        { new DefineKpi(OnTime, Definition with { Name = new string('n', 201) }), new NameIsTooLong(200) },
        { new DefineKpi(OnTime, Definition with { Owner = new PersonId("job:x") }), new InvalidPersonId(new PersonId("job:x")) },
        { new DefineKpi(OnTime, Definition with { Deputy = new PersonId("A B") }), new InvalidPersonId(new PersonId("A B")) },
        { new DefineKpi(OnTime, Definition with { Provider = new PersonId("") }), new InvalidPersonId(new PersonId("")) },
        { new DefineKpi(OnTime, Definition with { Objective = new ObjectiveId("x") }), new UnknownObjective(new ObjectiveId("x")) },
        { new DefineKpi(OnTime, Definition with { Unit = new UnitId("x") }), new UnknownUnit(new UnitId("x")) },
        { new DefineKpi(OnTime, Definition with { Decimals = 9 }), new DecimalsOutOfBounds(8) },
        { new DefineKpi(OnTime, Definition with { Decimals = -1 }), new DecimalsOutOfBounds(8) },
        { new DefineKpi(OnTime, Definition with { Rolling = 1 }), new RollingOutOfBounds(60) },
        { new DefineKpi(OnTime, Definition with { Rolling = 61 }), new RollingOutOfBounds(60) },
        { new DefineKpi(OnTime, Definition with { Deadlines = new(5, 4, 10) }), new DeadlinesOutOfOrder() },
        { new DefineKpi(OnTime, Definition with { RequiredAttestation = AttestationLevel.None }), new AttestationIsRequired() },
        { new DefineKpi(OnTime, Definition with { Formula = new string('f', 2_001) }), new TextIsTooLong(2_000) },
        { new DefineKpi(OnTime, Definition with { Baseline = 1_000_000_000_000_000m }), new NumberOutOfBounds(NumberBounds.Limit, 8) },
        { new DefineKpi(OnTime, Definition with { Polarity = Polarity.LowerIsBetter }), new GoalOnTheWorseSide() },
        { new SetTargets(new KpiId("x"), April, Raised), new UnknownKpi(new KpiId("x")) },
        { new SetTargets(OnTime, April.AddDays(1), Raised), new NotTheFirstOfAMonth(April.AddDays(1)) },
        { new SetTargets(OnTime, April, new ScoringMethod.GoalRedFlag(1, 1)), new GoalEqualsRedFlag() },
        { new SetTargets(OnTime, April, new ScoringMethod.TargetRange(1, 2, 3, 4)), new PolarityDoesNotFitMethod() },
        { new SetTargets(OnTime, April, new ScoringMethod.RatioToTarget(0.000000001m)), new NumberOutOfBounds(NumberBounds.Limit, 8) },
        { new SetKpiWeight(new KpiId("x"), April, 1), new UnknownKpi(new KpiId("x")) },
        { new SetKpiWeight(OnTime, April.AddDays(1), 1), new NotTheFirstOfAMonth(April.AddDays(1)) },
        { new SetKpiWeight(OnTime, April, -1), new WeightBelowZero(-1) },
        { new SetKpiWeight(OnTime, April, 1_000_000_000_000_000m), new NumberOutOfBounds(NumberBounds.Limit, 8) },
        { new RetireKpi(new KpiId("x")), new UnknownKpi(new KpiId("x")) },
        { new SpreadTarget(new KpiId("x"), new Period(new DateOnly(2026, 4, 1), 12), 12, []), new UnknownKpi(new KpiId("x")) },
        { new SpreadTarget(OnTime, new Period(new DateOnly(2026, 4, 1), 6), 12, []), new NotAFiscalYear(new Period(new DateOnly(2026, 4, 1), 6)) },
        { new SpreadTarget(OnTime, new Period(new DateOnly(2026, 4, 1), 12), 12, []), new NotAFiscalYear(new Period(new DateOnly(2026, 4, 1), 12)) },
        { new SpreadTarget(OnTime, new Period(new DateOnly(2026, 1, 1), 12), 12, [1, 2]), new ProfileDoesNotFit(12) },
        { new SpreadTarget(OnTime, new Period(new DateOnly(2026, 1, 1), 12), -12, []), new TargetBelowZero() },
        { new SpreadTarget(OnTime, new Period(new DateOnly(2026, 1, 1), 12), 0.000000001m, []), new NumberOutOfBounds(NumberBounds.Limit, 8) },
    };

    [Theory]
    [MemberData(nameof(Flaws))]
    public void A_flawed_change_is_refused(ICommand command, Rejection reason) => Given(Defined).When(command).ThenIsRejected(reason);

    [Fact]
    public void The_frequency_is_fixed_once_there_are_values()
    {
        var quarterly = new DefineKpi(OnTime, Definition with { Frequency = Frequency.Quarterly });
        Given([.. Defined, Held(Good)]).When(quarterly).ThenIsRejected(new FrequencyIsFixed(OnTime));
        Given(Defined).When(quarterly).ThenRecords(new KpiDefined(OnTime, quarterly.Definition));
    }

    [Fact]
    public void A_target_of_zero_is_advice_and_no_refusal() =>
        Given(Defined).When(new SetTargets(OnTime, April, new ScoringMethod.RatioToTarget(0))).ThenRecords(new KpiTargetsSet(OnTime, April, new ScoringMethod.RatioToTarget(0)));

    [Fact]
    public void A_retired_kpi_comes_back_when_it_is_defined_again() =>
        Given([.. Defined, new KpiRetired(OnTime)]).When(new DefineKpi(OnTime, Definition)).ThenRecords(new KpiDefined(OnTime, Definition));

    [Fact]
    public void An_annual_target_is_shared_out_so_that_its_parts_add_up()
    {
        var year = new Period(new DateOnly(2026, 1, 1), 12);
        var decision = Assert.IsType<Decision.Accepted>(Given([.. Defined, new KpiDefined(OnTime, Definition with { Decimals = 0 })]).When(new SpreadTarget(OnTime, year, 100, [])));
        var targets = decision.Facts.Cast<KpiTargetsSet>().Select(set => (set.From.Month, ((ScoringMethod.RatioToTarget)set.TargetRule!).Target)).ToList();
        Assert.Equal(Enumerable.Range(1, 12), targets.Select(target => target.Month));
        Assert.Equal(100m, targets.Sum(target => target.Target));
        Assert.All(targets, target => Assert.InRange(target.Target, 8, 9));
    }

    [Fact]
    public void Marks_hold_from_their_day_until_the_next()
    {
        var kpi = StateOf(Defined, new KpiTargetsSet(OnTime, April, Raised), new KpiTargetsSet(OnTime, April.AddMonths(2), null)).Kpis.All[OnTime];
        Assert.Equal(
            [null, Marks, Marks, Raised, Raised, null],
            new[] { new DateOnly(2024, 12, 31), new DateOnly(2025, 1, 1), new DateOnly(2026, 3, 31), April, new DateOnly(2026, 5, 31), new DateOnly(2026, 6, 1) }.Select(kpi.TargetRules.At));
    }

    [Fact]
    public void An_unweighed_kpi_weighs_one() =>
        Assert.Equal((1m, 4m), (StateOf(Defined, new KpiWeightSet(OnTime, April, 4)).Kpis.All[OnTime].WeightIn(Period.Month(2026, 3)), StateOf(Defined, new KpiWeightSet(OnTime, April, 4)).Kpis.All[OnTime].WeightIn(Period.Month(2026, 4))));

    [Fact]
    public void Only_a_change_of_what_a_value_means_is_a_new_formula()
    {
        int VersionAfter(KpiDefinition definition) => StateOf(Defined, new KpiDefined(OnTime, definition)).Kpis.All[OnTime].FormulaVersion;
        Assert.Equal((1, 2, 2), (VersionAfter(Definition with { Name = "Other", Owner = Ana.Person }), VersionAfter(Definition with { Formula = "other" }), VersionAfter(Definition with { Rolling = 3 })));
    }
}
