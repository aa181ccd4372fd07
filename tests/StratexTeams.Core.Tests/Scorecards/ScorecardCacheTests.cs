using FsCheck;
using FsCheck.Fluent;
using StratexTeams.Core.Attestation;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Scorecards.Rollup;
using StratexTeams.Core.Scorecards.Views;
using StratexTeams.Core.Strategy;
using static StratexTeams.Core.Tests.Scorecards.PortPlan;

namespace StratexTeams.Core.Tests.Scorecards;

[Trait(TestLoop.Name, TestLoop.Slow)]
public sealed class ScorecardCacheTests
{
    private static readonly string[] Kpis = ["ontime", "wait", "moves", "injuries"];

    /// <summary>Mostly values, and now and then anything else that a scorecard rests on.</summary>
    private static readonly Gen<DomainEvent> Change =
        from kpi in Gen.Elements(Kpis).Select(KpiId.From)
        from number in Gen.Choose(0, 120).Select(number => (decimal)number)
        from fact in Gen.Elements<DomainEvent>(
            new KpiValueReported(kpi, February, number),
            new KpiValueReported(kpi, February, new Actual.Absent(AbsenceReason.NotReady)),
            new KpiValueReported(kpi, Period.Month(2026, 1), number),
            new KpiValueReported(kpi, February, number, null, ReportKind.Restatement, true),
            new KpiValueAttested(kpi, February, Sha256.None, AttestationLevel.Verified, new("", "", "")),
            new KpiWeightSet(kpi, new DateOnly(2026, 2, 1), number),
            new KpiTargetsSet(kpi, new DateOnly(2026, 2, 1), new ScoringMethod.RatioToTarget(number)),
            new KpiRetired(kpi),
            new KpiDefined(kpi, new() { Name = "back", Owner = Owner, Objective = new ObjectiveId("crane"), Unit = West }),
            new KpiDefined(new KpiId($"new {number}"), new() { Name = "new", Owner = Owner, Objective = new ObjectiveId("crane") }),
            new ObjectiveRetired(new ObjectiveId("turn")),
            new ThemeDefined(new ThemeId("safe"), "Safer", number, Owner),
            new OrganisationSettingsChanged(new() { Name = "Ports", FiscalYearStart = 4 }),
            new RollupPolicySet(new(MinCoverage: number / 120)),
            new PeriodLocked(February, February.End, new DateOnly(2026, 3, 16), 1, RollupPolicy.Default))
        select fact;

    [Fact]
    public void A_remembered_scorecard_that_follows_is_the_one_calculated_anew() =>
        Prop.ForAll(Change.ListOf(30).ToArbitrary(), changes =>
        {
            var (memory, state) = (new ScorecardCache(), Scenario.StateOf(Plan, Values));
            return changes.All(change =>
            {
                state = state.ApplyHypothetically([change]);
                return Enum.GetValues<ScorecardAxis>().All(axis =>
                    ObjectText.Of(memory.Of(state, February, axis, MidMarch)) == ObjectText.Of(Scorecard.Of(state, February, axis, MidMarch)));
            });
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void Another_branch_of_what_if_does_not_stay_in_memory()
    {
        var (memory, state) = (new ScorecardCache(), Scenario.StateOf(Plan, Values));
        memory.Of(state.ApplyHypothetically([Value("ontime", 1), .. Kpi("extra", "turn", 5, null)]), February, ScorecardAxis.Theme, MidMarch);
        Assert.Equal(ObjectText.Of(Scorecard.Of(state, February, ScorecardAxis.Theme, MidMarch)), ObjectText.Of(memory.Of(state, February, ScorecardAxis.Theme, MidMarch)));
    }

    [Fact]
    public void A_new_day_is_calculated_anew()
    {
        var (memory, state) = (new ScorecardCache(), Scenario.StateOf(Plan, Values.Skip(1)));
        memory.Of(state, February, ScorecardAxis.Theme, MidMarch.AddDays(-6));
        Assert.Equal(ValueState.Missing, memory.Of(state, February, ScorecardAxis.Theme, MidMarch).Kpis.Single(kpi => kpi.Kpi.Value is "ontime").State);
    }
}
