namespace StratexTeams.Core.Kpis;

public static class Aggregations
{
    extension(Aggregation how)
    {
        /// <summary>Whether the year is the sum of its periods, so that targets accrue as well.</summary>
        public bool AddsUp => how switch
        {
            Aggregation.Sum or Aggregation.Count => true,
            Aggregation.Average or Aggregation.Last or Aggregation.First or Aggregation.Min or Aggregation.Max or Aggregation.RatioOfSums => false,
        };

        /// <summary>One value over a window of periods: a year to date, the last twelve months, the months of a quarter.</summary>
        public Aggregated Over(IReadOnlyList<Period> window, IEnumerable<PeriodReading> readings)
        {
            IReadOnlyList<PeriodReading> held = [.. readings.Where(reading => window.Contains(reading.Period)).OrderBy(reading => reading.Period.Start)];
            IReadOnlyList<PeriodReading> used = [.. held.Where(reading => how.CanUse(reading.Reading))];
            IReadOnlyList<Reading.Rate> rates = [.. used.Select(reading => reading.Reading).OfType<Reading.Rate>()];
            var parts = how is Aggregation.RatioOfSums && rates.Count > 0
                ? new Reading.Rate(rates.Sum(rate => rate.Numerator), rates.Sum(rate => rate.Denominator))
                : null;
            return new()
            {
                Value = parts is null ? how.Combine([.. used.Select(reading => reading.Reading.Value).OfType<decimal>()]) : parts.Value,
                Numerator = parts?.Numerator,
                Denominator = parts?.Denominator,
                Used = [.. used.Select(reading => reading.Period)],
                Expected = window.Count - held.Count(reading => IsExcused(reading.Reading)),
                Provisional = used.Count(reading => reading.IsProvisional),
            };
        }

        // A bare number has lost its denominator, so it cannot enter a ratio of sums.
        private bool CanUse(Reading reading) => how is Aggregation.RatioOfSums ? reading is Reading.Rate : reading.Value is not null;

        private decimal? Combine(IReadOnlyList<decimal> values) => values is [] ? null : how switch
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

    private static bool IsExcused(Reading reading) => reading is Reading.Absent { Reason: AbsenceReason.NotApplicable or AbsenceReason.NotDue };
}
