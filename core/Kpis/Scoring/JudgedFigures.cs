using StratexTeams.Core.Calendar;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Targets;

namespace StratexTeams.Core.Kpis.Scoring;

/// <summary>Calculates the judged value and score of a KPI in one period.</summary>
public static class JudgedFigures
{
    extension(Kpi kpi)
    {
        /// <summary>Judges the period, the year to date or the last periods together against a target of the same span.</summary>
        public JudgedFigure JudgedIn(Period period, FiscalCalendar fiscal, decimal cap = NormalisedScale.FullMarks)
        {
            var actual = kpi.ActualIn(period) is { Actual.Value: not null } own
                ? Over(kpi, period, own, fiscal)
                : new Aggregated { Value = null, Used = [], Expected = 1, Provisional = 0 };
            var rule = kpi.RuleBy(TargetRuleFor(kpi, period, actual.Used));
            return new(actual, rule, rule?.Score(actual.Value, cap) ?? KpiScore.NotScored);
        }

        /// <summary>The latest earlier period with a value; null when there is none.</summary>
        public ActualVersion? LatestBefore(Period period)
        {
            for (var index = kpi.Actuals.Length - 1; index >= 0; index--)
            {
                if (kpi.Actuals[index] is { Actual.Value: not null } held && held.Period.End < period.End)
                {
                    return held;
                }
            }

            return null;
        }
    }

    private static Aggregated Over(Kpi kpi, Period period, ActualVersion own, FiscalCalendar fiscal) => kpi.Definition switch
    {
        { Rolling: { } periods } => kpi.Definition.Aggregation.Over(period.Rolling(periods), ActualsOf(kpi)),
        { TargetBasis: TargetBasis.CumulativeYtd } => TargetBasis.CumulativeYtd.AggregateFor(kpi.Definition.Aggregation, period, fiscal, ActualsOf(kpi)),
        _ => new() { Value = own.Actual.Value, Used = [period], Expected = 1, Provisional = own.IsProvisional ? 1 : 0 },
    };

    private static IEnumerable<PeriodActual> ActualsOf(Kpi kpi) => kpi.Actuals.Select(value => value.AsPeriodActual());

    private static ScoringMethod? TargetRuleFor(Kpi kpi, Period period, IReadOnlyList<Period> used)
    {
        if (kpi.Definition is { Rolling: not null } or { TargetBasis: not TargetBasis.CumulativeYtd } || used is [])
        {
            return kpi.TargetRules.At(period.Start);
        }

        IReadOnlyList<ScoringMethod?> marks = [.. used.Select(each => kpi.TargetRules.At(each.Start))];
        return marks.Contains(null) ? null : kpi.Definition.TargetBasis.TargetRuleFor(kpi.Definition.Aggregation, [.. marks.OfType<ScoringMethod>()]);
    }
}
