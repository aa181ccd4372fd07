namespace StratexTeams.Core.Calendar;

/// <summary>
/// The organisation's fiscal year, defined by its first month (1 to 12); quarters and half-years are counted from there.
/// Changing the first month regroups periods but never changes a stored period.
/// </summary>
public sealed record FiscalCalendar(int FirstMonth)
{
    public Period YearOf(DateOnly day)
    {
        var start = new DateOnly(day.Year, FirstMonth, 1);
        return new(start <= day ? start : start.AddYears(-1), 12);
    }

    /// <summary>The fiscal year in which the period ends, because that is when its value becomes known.</summary>
    public Period YearOf(Period period) => YearOf(period.LastDay);

    public Period PeriodOf(DateOnly day, Frequency frequency)
    {
        var first = new Period(YearOf(day).Start, frequency.Months);
        return first.Plus(Period.Month(day.Year, day.Month).MonthsAfter(first) / frequency.Months);
    }

    /// <summary>The latest period that has ended before the given day.</summary>
    public Period LatestComplete(DateOnly today, Frequency frequency) => PeriodOf(today, frequency).Previous;

    public bool IsAligned(Period period) =>
        period.MonthsAfter(YearOf(period.Start)) % period.Months == 0;

    /// <summary>Periods of the same length from the start of the fiscal year up to this one, oldest first.</summary>
    public IReadOnlyList<Period> YearToDate(Period period) =>
        period.Rolling(1 + period.MonthsAfter(YearOf(period)) / period.Months);
}
