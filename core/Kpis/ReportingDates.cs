namespace StratexTeams.Core.Kpis;

/// <summary>The three days that drive prompts, reminders and closing; each lasts until its end in the zone that asks.</summary>
public sealed record ReportingDates(DateOnly Available, DateOnly Due, DateOnly Lock)
{
    public static ReportingDates Of(Period period, WorkingCalendar calendar, ReportingLag lag) => new(
        calendar.After(period.LastDay, lag.Available),
        calendar.After(period.LastDay, lag.Due),
        calendar.After(period.LastDay, lag.Lock));

    /// <summary>A review may close a period earlier, never later.</summary>
    public ReportingDates LockedBy(DateOnly review) => new(Earlier(Available, review), Earlier(Due, review), Earlier(Lock, review));

    private static DateOnly Earlier(DateOnly planned, DateOnly review) => planned < review ? planned : review;
}
