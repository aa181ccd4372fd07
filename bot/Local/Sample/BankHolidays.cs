namespace StratexTeams.Bot.Local.Sample;

/// <summary>The bank holidays of England, without those proclaimed for a single year.</summary>
internal static class BankHolidays
{
    public static IEnumerable<DateOnly> In(int year) =>
    [
        .. Observed([new(year, 1, 1)]),
        EasterOf(year).AddDays(-2),
        EasterOf(year).AddDays(1),
        MondayFrom(new(year, 5, 1)),
        MondayFrom(new(year, 5, 25)),
        MondayFrom(new(year, 8, 25)),
        .. Observed([new(year, 12, 25), new(year, 12, 26)]),
    ];

    // A holiday at a weekend moves to the next weekday that is not one already.
    private static List<DateOnly> Observed(IReadOnlyList<DateOnly> days)
    {
        List<DateOnly> observed = [.. days.Where(IsWeekday)];
        foreach (var day in days.Where(day => !IsWeekday(day)))
        {
            observed.Add(Enumerable.Range(1, 4).Select(day.AddDays).First(next => IsWeekday(next) && !observed.Contains(next)));
        }

        return observed;
    }

    private static bool IsWeekday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    private static DateOnly MondayFrom(DateOnly day) => day.AddDays((DayOfWeek.Monday - day.DayOfWeek + 7) % 7);

    // Gregorian Easter by the method of Meeus, Jones and Butcher; the letters are theirs.
    private static DateOnly EasterOf(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var day = h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114;
        return new(year, day / 31, day % 31 + 1);
    }
}
