using FsCheck;
using FsCheck.Fluent;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Kpis.Targets;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Scorecards.Published;
using StratexTeams.Core.Scorecards.Rollup;

namespace StratexTeams.Core.Tests.Scorecards;

/// <summary>On any history of the small plan: values, targets, weights, restatements, policies and closings in any order.</summary>
public sealed class PublishedProperties
{
    private static readonly string[] Kpis = ["ontime", "wait", "moves", "injuries"];
    private static readonly DateTimeOffset Start = new(2026, 2, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly Gen<ICommand> Step =
        from kpi in Gen.Elements(Kpis).Select(KpiId.From)
        from month in Gen.Choose(1, 6).Select(month => Period.Month(2026, month))
        from number in Gen.Choose(-20, 140).Select(number => number / 3m).Select(number => Math.Round(number, 4))
        from command in Gen.Elements<ICommand>(
            new ReportKpiValue(kpi, month, number),
            new ReportKpiValue(kpi, month, number, null, IsProvisional: true),
            new ReportKpiValue(kpi, month, new Actual.Absent(AbsenceReason.NotReady)),
            new ReportNoChange(kpi, month),
            new RestateKpiValue(kpi, month, number, new FreeText("recount")),
            new SetTargets(kpi, month.Start, new ScoringMethod.RatioToTarget(Math.Abs(number) + 1)),
            new SetKpiWeight(kpi, month.Start, Math.Abs(number)),
            new RetireKpi(kpi),
            new SetRollupPolicy(new RollupPolicy(Missing: MissingDataPolicy.CarryForward, MinCoverage: 0.3m)),
            new LockPeriod(month))
        select command;

    [Fact]
    public void A_published_scorecard_recomputed_later_is_identical_to_the_digit() =>
        Prop.ForAll(Step.ListOf(40).ToArbitrary(), steps => Play([.. steps]).All(IsTheSame)).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    private static IEnumerable<(TenantState AtLock, TenantState InTheEnd, Period Month)> Play(IReadOnlyList<ICommand> steps)
    {
        var state = Scenario.StateOf(PortPlan.Plan);
        List<(TenantState AtLock, Period Month)> locks = [];
        foreach (var (index, step) in steps.Index())
        {
            var now = Start.AddDays(index * 5);
            var facts = step.Decide(state, Scenario.Ana, now) is Decision.Accepted accepted ? accepted.Facts : [];
            state = state.ApplyHypothetically(facts, Scenario.Ana, now);
            if (facts is [.., PeriodLocked locked])
            {
                locks.Add((state, locked.Period));
            }
        }

        return locks.Select(each => (each.AtLock, state, each.Month));
    }

    private static bool IsTheSame((TenantState AtLock, TenantState InTheEnd, Period Month) published) => Enum.GetValues<ScorecardAxis>().All(axis =>
        Of(Scorecard.AsReported(published.InTheEnd, published.Month, axis)!) == Of(Scorecard.Of(published.AtLock, published.Month, axis, Start.AddYears(2))));

    private static string Of(Scorecard card) => ObjectText.Of(card with { Reported = null });
}
