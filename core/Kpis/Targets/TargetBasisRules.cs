using StratexTeams.Core.Calendar;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;

namespace StratexTeams.Core.Kpis.Targets;

/// <summary>Pairs values and targets of the same span: a month with a month, a year to date with a year to date.</summary>
public static class TargetBasisRules
{
    extension(TargetBasis basis)
    {
        /// <summary>The value to compare with a target of this basis: of the period, or of the fiscal year to date.</summary>
        public Aggregated AggregateFor(Aggregation how, Period period, FiscalCalendar fiscal, IEnumerable<PeriodActual> readings) =>
            how.Over(basis.Window(period, fiscal), readings);

        /// <summary>
        /// The target for that value, from the targets of the periods it was aggregated from (oldest first). Targets of
        /// additive KPIs are summed; a rate, an average or a level uses the latest. Null when the scoring method changed in between.
        /// </summary>
        public ScoringMethod? TargetRuleFor(Aggregation how, IReadOnlyList<ScoringMethod> ofPeriods) => ofPeriods switch
        {
            [] => null,
            _ when basis is TargetBasis.CumulativeYtd && how.AddsUp => ofPeriods.Skip(1).Aggregate((ScoringMethod?)ofPeriods[0], Plus),
            _ => ofPeriods[^1],
        };

        private IReadOnlyList<Period> Window(Period period, FiscalCalendar fiscal) => basis switch
        {
            TargetBasis.PeriodValue or TargetBasis.EndState => [period],
            TargetBasis.CumulativeYtd => fiscal.YearToDate(period),
        };
    }

    private static ScoringMethod? Plus(ScoringMethod? sum, ScoringMethod next) => (sum, next) switch
    {
        (ScoringMethod.BaselineToTarget a, ScoringMethod.BaselineToTarget b) =>
            new ScoringMethod.BaselineToTarget(a.Baseline + b.Baseline, a.Target + b.Target),
        (ScoringMethod.RatioToTarget a, ScoringMethod.RatioToTarget b) when a.Form == b.Form => a with { Target = a.Target + b.Target },
        (ScoringMethod.TargetRange a, ScoringMethod.TargetRange b) =>
            new ScoringMethod.TargetRange(a.LowerFail + b.LowerFail, a.Lower + b.Lower, a.Upper + b.Upper, a.UpperFail + b.UpperFail),
        (ScoringMethod.GoalRedFlag a, ScoringMethod.GoalRedFlag b) => new ScoringMethod.GoalRedFlag(a.RedFlag + b.RedFlag, a.Goal + b.Goal),
        (ScoringMethod.NotScored, ScoringMethod.NotScored) => next,
        _ => null,
    };
}
