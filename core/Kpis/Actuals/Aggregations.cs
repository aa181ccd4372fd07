using StratexTeams.Core.Calendar;

namespace StratexTeams.Core.Kpis.Actuals;

public static class Aggregations
{
    extension(Aggregation how)
    {
        /// <summary>True when a year is the sum of its periods, so that period targets are summed too.</summary>
        public bool AddsUp => how is Aggregation.Sum or Aggregation.Count;

        /// <summary>Aggregates the values of a window of periods, such as a year to date or the last twelve months.</summary>
        public Aggregated Over(IReadOnlyList<Period> window, IEnumerable<PeriodActual> readings)
        {
            IReadOnlyList<PeriodActual> held =
                [.. readings.Where(reading => window.Contains(reading.Period)).OrderBy(reading => reading.Period.Start)];
            IReadOnlyList<PeriodActual> used = [.. held.Where(reading => CanUse(reading.Actual, how))];
            var parts = how is Aggregation.RatioOfSums ? SumOfRates(used) : null;
            return new()
            {
                Value = parts is null ? Combine([.. used.Select(reading => reading.Actual.Value).OfType<decimal>()], how) : parts.Value,
                Numerator = parts?.Numerator,
                Denominator = parts?.Denominator,
                Used = [.. used.Select(reading => reading.Period)],
                Expected = window.Count - held.Count(reading => IsExcused(reading.Actual)),
                Provisional = used.Count(reading => reading.IsProvisional),
            };
        }
    }

    // A ratio of sums needs numerator and denominator; a single number has neither.
    private static bool CanUse(Actual reading, Aggregation how) =>
        how is Aggregation.RatioOfSums ? reading is Actual.Rate : reading.Value is not null;

    private static bool IsExcused(Actual reading) =>
        reading is Actual.Absent { Reason: AbsenceReason.NotApplicable or AbsenceReason.NotDue };

    private static Actual.Rate SumOfRates(IReadOnlyList<PeriodActual> used)
    {
        IReadOnlyList<Actual.Rate> rates = [.. used.Select(reading => reading.Actual).OfType<Actual.Rate>()];
        return new(rates.Sum(rate => rate.Numerator), rates.Sum(rate => rate.Denominator));
    }

    private static decimal? Combine(IReadOnlyList<decimal> values, Aggregation how) => values is [] ? null : how switch
    {
        Aggregation.Sum or Aggregation.Count => values.Sum(),
        Aggregation.Average => values.Average(),
        Aggregation.Last => values[^1],
        Aggregation.First => values[0],
        Aggregation.Min => values.Min(),
        Aggregation.Max => values.Max(),
        Aggregation.RatioOfSums => null,
    };
}
