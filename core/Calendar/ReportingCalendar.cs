using StratexTeams.Core.Kpis;
using StratexTeams.Core.Organisation;

namespace StratexTeams.Core.Calendar;

/// <summary>Fiscal year, working days and time zone of the organisation: when periods end, are due and are locked.</summary>
public sealed record ReportingCalendar(FiscalCalendar Fiscal, WorkingCalendar Working, TimeZoneInfo Zone)
{
    public static ReportingCalendar Of(OrganisationState organisation) => organisation.Settings is { } settings
        ? new(
            new FiscalCalendar(settings.FiscalYearStart),
            new WorkingCalendar([.. settings.WorkingDays], [.. settings.Holidays]),
            TimeZoneInfo.FindSystemTimeZoneById(settings.TimeZone))
        : new(new FiscalCalendar(1), WorkingCalendar.MondayToFriday, TimeZoneInfo.Utc);

    /// <summary>The date of an instant in the organisation's time zone.</summary>
    public DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);

    public ReportingDates DatesOf(Kpi kpi, Period period) => ReportingDates.Of(period, Working, kpi.Definition.Deadlines);
}
