namespace StratexTeams.Core.Calendar;

public static class PeriodArithmetic
{
    extension(Period period)
    {
        public DateOnly LastDay => period.End.AddDays(-1);

        public Period Next => period.Plus(1);

        public Period Previous => period.Plus(-1);

        /// <summary>The same months one year earlier, for comparing seasonal KPIs.</summary>
        public Period SamePeriodLastYear => period with { Start = period.Start.AddYears(-1) };

        public Period Plus(int periods) => period with { Start = period.Start.AddMonths(periods * period.Months) };

        /// <summary>The instant at which the period ends in the given time zone.</summary>
        public DateTimeOffset EndsAt(TimeZoneInfo zone) => period.End.StartsAt(zone);

        public bool Contains(DateOnly day) => period.Start <= day && day < period.End;

        public bool Contains(Period inner) => period.Start <= inner.Start && inner.End <= period.End;

        /// <summary>The last <paramref name="count"/> periods, this one included, oldest first.</summary>
        public IReadOnlyList<Period> Rolling(int count) => [.. Enumerable.Range(1 - count, count).Select(offset => period.Plus(offset))];

        /// <summary>The periods of this frequency within this one, oldest first; empty when this one is shorter.</summary>
        public IReadOnlyList<Period> Split(Frequency frequency)
        {
            var first = new Period(period.Start, frequency.Months);
            return [.. Enumerable.Range(0, period.Months / frequency.Months).Select(offset => first.Plus(offset))];
        }

        public int MonthsAfter(Period earlier) =>
            (period.Start.Year - earlier.Start.Year) * 12 + period.Start.Month - earlier.Start.Month;
    }
}
