using FsCheck.Fluent;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.Tests.Kpis.Scoring;

namespace StratexTeams.Core.Tests.Calendar;

public sealed class LocalDayTests
{
    [Fact]
    public void June_in_london_ends_an_hour_before_midnight_of_greenwich() =>
        Assert.Equal(Utc(2017, 6, 30, 23, 0), Period.Month(2017, 6).EndsAt(Zone("Europe/London")));

    [Fact]
    public void December_in_london_ends_at_midnight_of_greenwich() =>
        Assert.Equal(Utc(2018, 1, 1, 0, 0), Period.Month(2017, 12).EndsAt(Zone("Europe/London")));

    [Fact]
    public void Dubai_is_in_july_when_london_is_still_in_june() =>
        Assert.Equal(Utc(2017, 6, 30, 20, 0), Period.Month(2017, 6).EndsAt(Zone("Asia/Dubai")));

    [Fact]
    public void Where_clocks_go_forward_at_midnight_the_period_ends_at_the_first_time_there_is() =>
        Assert.Equal(Utc(2017, 10, 1, 4, 0), Period.Month(2017, 9).EndsAt(Zone("America/Asuncion")));

    [Fact]
    public void Where_midnight_strikes_twice_the_period_ends_at_the_first() =>
        Assert.Equal(Utc(2015, 11, 1, 4, 0), Period.Month(2015, 10).EndsAt(Zone("America/Havana")));

    [Fact]
    public void A_day_ends_where_the_next_one_starts() =>
        Assert.Equal(Utc(2017, 3, 26, 23, 0), new DateOnly(2017, 3, 26).EndsAt(Zone("Europe/London")));

    [Fact]
    public void Every_day_starts_at_the_first_quarter_hour_that_a_walk_through_the_clock_shows_it() => ForEvery.Case(
        from zone in Gen.Elements(
            "Europe/London", "Asia/Dubai", "America/Asuncion", "America/Havana", "America/St_Johns", "Africa/Cairo",
            "Asia/Beirut", "Asia/Damascus", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Chatham", "America/Santiago")
        from day in Gen.OneOf(Gen.Choose(0, 365 * 15).Select(new DateOnly(2003, 1, 1).AddDays), Gen.Elements(DaysOfChange))
        select (zone, day),
        given => given.day.StartsAt(Zone(given.zone)) == WalkedStart(given.day, Zone(given.zone)));

    private static readonly DateOnly[] DaysOfChange =
    [
        new(2017, 10, 1), new(2015, 11, 1), new(2009, 11, 1), new(2006, 4, 1),
        new(2016, 3, 27), new(2010, 4, 30), new(2017, 8, 13), new(2017, 5, 14),
    ];

    private static DateTimeOffset WalkedStart(DateOnly day, TimeZoneInfo zone)
    {
        var instant = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).AddHours(-15);
        while (DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime) < day)
        {
            instant = instant.AddMinutes(15);
        }

        return instant;
    }

    private static TimeZoneInfo Zone(string id) => TimeZoneInfo.FindSystemTimeZoneById(id);

    private static DateTimeOffset Utc(int year, int month, int day, int hour, int minute) =>
        new(year, month, day, hour, minute, 0, TimeSpan.Zero);
}
