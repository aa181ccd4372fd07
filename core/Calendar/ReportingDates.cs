namespace StratexTeams.Core.Calendar;

/// <summary>The days on which a period's value is available, due and locked; each counts until its end in the time zone applied.</summary>
public sealed record ReportingDates(DateOnly Available, DateOnly Due, DateOnly Lock)
{
    public static ReportingDates Of(Period period, WorkingCalendar calendar, ReportingDeadlines lag) => new(
        calendar.After(period.LastDay, lag.Available),
        calendar.After(period.LastDay, lag.Due),
        calendar.After(period.LastDay, lag.Lock));

    /// <summary>The dates capped at the day of a review, which may bring the lock forward but never delay it.</summary>
    public ReportingDates LockedBy(DateOnly review) => new(Earlier(Available, review), Earlier(Due, review), Earlier(Lock, review));

    private static DateOnly Earlier(DateOnly planned, DateOnly review) => planned < review ? planned : review;
}
