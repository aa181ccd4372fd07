using StratexTeams.Core.Calendar;

namespace StratexTeams.Bot.Local.Sample;

/// <summary>The sample's months and days, counted back from today. Month 0 is
/// the last complete month; an age is a number of months before it.</summary>
internal sealed class SampleTimeline(DateOnly today)
{
    public const int FirstFiscalMonth = 4;
    public const string Zone = "Europe/London";

    /// <summary>The age of the plan's first month.</summary>
    public const int FirstPlanMonthAge = 24;

    public const int SecondPlanYearAge = 12;

    private const int DaysToAvailable = 3;
    private const int DaysLeftToDue = 4;
    private const int DaysLeftToLock = 6;

    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById(Zone);

    public IReadOnlyList<DateOnly> Holidays { get; } = [.. Enumerable.Range(today.Year - 4, 6).SelectMany(BankHolidays.In)];

    public FiscalCalendar Fiscal { get; } = new(FirstFiscalMonth);

    /// <summary>The sample depends on the day alone, so it ends when the day begins.</summary>
    public DateTimeOffset End => today.StartsAt(London);

    public DateOnly Today => today;

    public DateOnly PlanDay => today.AddMonths(-FirstPlanMonthAge - 1);

    /// <summary>The effective date of the first targets and weights: before the oldest period reported.</summary>
    public DateOnly FirstEffectiveDate => Month(2 * FirstPlanMonthAge).Start;

    /// <summary>Deadlines such that on any day the newest month is due in four working days and locks in six.</summary>
    public ReportingDeadlines Deadlines => field ??= new(Math.Min(WorkingDaysGone, DaysToAvailable), WorkingDaysGone + DaysLeftToDue, WorkingDaysGone + DaysLeftToLock);

    /// <summary>The working day after the month's end on which the first values are reported.</summary>
    public int FirstReportDay => Math.Max(1, Deadlines.Available);

    private WorkingCalendar Working => field ??= WorkingCalendar.MondayToFriday with { Holidays = [.. Holidays] };

    private int WorkingDaysGone => Enumerable.Range(0, today.Day).Count(back => Working.IsWorkingDay(today.AddDays(-back)));

    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, London).DateTime);

    public Period Month(int age) => Period.Month(today.Year, today.Month).Plus(-1 - age);

    /// <summary>How many months before month 0 the period ended.</summary>
    public int AgeOf(Period period) => Month(0).MonthsAfter(Period.Month(period.LastDay.Year, period.LastDay.Month));

    /// <summary>The latest period of this frequency that had ended with the month of this age.</summary>
    public Period PeriodOf(Frequency frequency, int age) => Fiscal.LatestComplete(Month(age).End, frequency);

    /// <summary>The ages of the three values that a line goes through; for KPIs
    /// that are not monthly, the same period of three successive years.</summary>
    public SampleAnchorAges AnchorAgesFor(Frequency frequency)
    {
        var youngest = AgeOf(PeriodOf(frequency, 1));
        return frequency is Frequency.Monthly ? new(FirstPlanMonthAge, SecondPlanYearAge, youngest) : new(youngest + 24, youngest + 12, youngest);
    }

    public DateOnly WorkingDay(int age, int number) => Working.After(Month(age).LastDay, number);

    public DateOnly WorkingDayAfter(DateOnly day, int number) => Working.After(day, number);

    public static DateTimeOffset At(DateOnly day, int hour, int minute = 0) => day.StartsAt(London) + new TimeSpan(hour, minute, 0);
}
