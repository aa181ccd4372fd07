using System.Collections.Frozen;

namespace StratexTeams.Core.Calendar;

/// <summary>Working weekdays and holidays. With no weekday named, every day except holidays is a working day.</summary>
public sealed record WorkingCalendar(FrozenSet<DayOfWeek> Weekdays, FrozenSet<DateOnly> Holidays)
{
    public static readonly WorkingCalendar MondayToFriday = new(
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday],
        []);

    public bool IsWorkingDay(DateOnly day) =>
        (Weekdays.Count == 0 || Weekdays.Contains(day.DayOfWeek)) && !Holidays.Contains(day);

    /// <summary>The n-th working day after the given day, which is not counted.</summary>
    public DateOnly After(DateOnly day, int workingDays)
    {
        for (var left = workingDays; left > 0; left -= IsWorkingDay(day) ? 1 : 0)
        {
            day = day.AddDays(1);
        }

        return day;
    }
}
