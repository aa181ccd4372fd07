namespace StratexTeams.Core.Kpis;

/// <summary>A month is compared with a month, a year to date with a year to date.</summary>
public static class LikeWithLike
{
    extension(TargetBasis basis)
    {
        /// <summary>The actual that the target of this basis speaks of.</summary>
        public Aggregated Actual(Aggregation how, Period period, FiscalCalendar fiscal, IEnumerable<PeriodReading> readings) =>
            how.Over(basis.Window(period, fiscal), readings);

        /// <summary>
        /// The marks to hold that actual against, from the marks of the periods it rests on (oldest first). Sums accrue;
        /// a rate, an average or a level is held against the marks now in force. Nothing when the method changed on the way.
        /// </summary>
        public ScoringMethod? Marks(Aggregation how, IReadOnlyList<ScoringMethod> ofPeriods) => ofPeriods switch
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
        (ScoringMethod.GoalPost a, ScoringMethod.GoalPost b) =>
            new ScoringMethod.GoalPost(a.LowerFail + b.LowerFail, a.Lower + b.Lower, a.Upper + b.Upper, a.UpperFail + b.UpperFail),
        (ScoringMethod.GoalRedFlag a, ScoringMethod.GoalRedFlag b) => new ScoringMethod.GoalRedFlag(a.RedFlag + b.RedFlag, a.Goal + b.Goal),
        (ScoringMethod.NotScored, ScoringMethod.NotScored) => next,
        _ => null,
    };
}
