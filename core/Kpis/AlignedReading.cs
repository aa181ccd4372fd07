namespace StratexTeams.Core.Kpis;

/// <summary>What a KPI shows in a view that moves faster than it does.</summary>
/// <param name="Expected">The KPI's own youngest period that is over when the viewed one ends.</param>
/// <param name="Held">Its last value up to then, with the period it is from.</param>
public sealed record AlignedReading(Period Expected, PeriodReading? Held)
{
    public bool IsCurrent => Held?.Period == Expected;

    /// <summary>The day the held value speaks of: shown beside it, so that nobody takes a quarter for a month.</summary>
    public DateOnly? AsOf => Held?.Period.LastDay;

    /// <summary>
    /// A quarterly KPI is not missing in the first two months of a quarter: it holds what the last quarter ended with.
    /// </summary>
    public static AlignedReading At(Period viewed, Frequency frequency, FiscalCalendar fiscal, IEnumerable<PeriodReading> readings)
    {
        var expected = fiscal.LatestComplete(viewed.End, frequency);
        return new(expected, readings
            .Where(reading => reading.Reading.Value is not null && reading.Period.End <= expected.End)
            .MaxBy(reading => reading.Period.End));
    }
}
