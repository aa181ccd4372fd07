namespace StratexTeams.Core.Kpis;

/// <summary>
/// The organisation's year, known by the month it starts in. Quarters and halves are counted from there; moving the
/// start changes which periods belong together, never a period already stored.
/// </summary>
public sealed record FiscalCalendar(int FirstMonth)
{
    public Period YearOf(DateOnly day)
    {
        var start = new DateOnly(day.Year, FirstMonth, 1);
        return new(start <= day ? start : start.AddYears(-1), 12);
    }

    /// <summary>The year a period ends in: that is when its value becomes known, even if it began in the year before.</summary>
    public Period YearOf(Period period) => YearOf(period.LastDay);

    public Period PeriodOf(DateOnly day, Frequency frequency)
    {
        var first = new Period(YearOf(day).Start, frequency.Months);
        return first.Plus(Period.Month(day.Year, day.Month).MonthsAfter(first) / frequency.Months);
    }

    /// <summary>The youngest period that is wholly over on the given day.</summary>
    public Period LatestComplete(DateOnly today, Frequency frequency) => PeriodOf(today, frequency).Previous;

    public bool IsAligned(Period period) =>
        period.MonthsAfter(YearOf(period.Start)) % period.Months == 0;

    /// <summary>Periods of the same length from the start of the fiscal year up to this one, oldest first.</summary>
    public IReadOnlyList<Period> YearToDate(Period period) =>
        period.Rolling(1 + period.MonthsAfter(YearOf(period)) / period.Months);
}
