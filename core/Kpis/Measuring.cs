namespace StratexTeams.Core.Kpis;

/// <summary>Calculates the judged value and score of a KPI in one period.</summary>
public static class Measuring
{
    extension(Kpi kpi)
    {
        /// <summary>Judges the period, the year to date or the last periods together against a target of the same span.</summary>
        public Measured MeasuredIn(Period period, FiscalCalendar fiscal, decimal cap = CommonScale.FullMarks)
        {
            var actual = kpi.ValueOf(period) is { Reading.Value: not null } own
                ? Over(kpi, period, own, fiscal)
                : new Aggregated { Value = null, Used = [], Expected = 1, Provisional = 0 };
            var rule = kpi.RuleBy(MarksFor(kpi, period, actual.Used));
            return new(actual, rule, rule?.Score(actual.Value, cap) ?? KpiScore.NotScored);
        }

        /// <summary>The latest earlier period with a value; null when there is none.</summary>
        public KpiValue? LastBefore(Period period)
        {
            for (var index = kpi.Values.Length - 1; index >= 0; index--)
            {
                if (kpi.Values[index] is { Reading.Value: not null } held && held.Period.End < period.End)
                {
                    return held;
                }
            }

            return null;
        }
    }

    private static Aggregated Over(Kpi kpi, Period period, KpiValue own, FiscalCalendar fiscal) => kpi.Definition switch
    {
        { Rolling: { } periods } => kpi.Definition.Aggregation.Over(period.Rolling(periods), ReadingsOf(kpi)),
        { TargetBasis: TargetBasis.CumulativeYtd } => TargetBasis.CumulativeYtd.Actual(kpi.Definition.Aggregation, period, fiscal, ReadingsOf(kpi)),
        _ => new() { Value = own.Reading.Value, Used = [period], Expected = 1, Provisional = own.IsProvisional ? 1 : 0 },
    };

    private static IEnumerable<PeriodReading> ReadingsOf(Kpi kpi) => kpi.Values.Select(value => value.AsReading());

    private static ScoringMethod? MarksFor(Kpi kpi, Period period, IReadOnlyList<Period> used)
    {
        if (kpi.Definition is { Rolling: not null } or { TargetBasis: not TargetBasis.CumulativeYtd } || used is [])
        {
            return kpi.Marks.At(period.Start);
        }

        IReadOnlyList<ScoringMethod?> marks = [.. used.Select(each => kpi.Marks.At(each.Start))];
        return marks.Contains(null) ? null : kpi.Definition.TargetBasis.Marks(kpi.Definition.Aggregation, [.. marks.OfType<ScoringMethod>()]);
    }
}
