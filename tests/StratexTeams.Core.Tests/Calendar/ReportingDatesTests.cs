using FsCheck.Fluent;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.Tests.Kpis.Scoring;

namespace StratexTeams.Core.Tests.Calendar;

public sealed class ReportingDatesTests
{
    private static readonly WorkingCalendar Weekdays = WorkingCalendar.MondayToFriday;

    [Fact]
    public void Values_of_october_exist_on_the_third_are_due_on_the_sixth_and_close_on_the_tenth_working_day() => Assert.Equal(
        new ReportingDates(new DateOnly(2025, 11, 5), new DateOnly(2025, 11, 10), new DateOnly(2025, 11, 14)),
        ReportingDates.Of(Period.Month(2025, 10), Weekdays, new ReportingDeadlines()));

    [Fact]
    public void A_holiday_moves_all_that_follows_it() => Assert.Equal(
        new ReportingDates(new DateOnly(2025, 11, 5), new DateOnly(2025, 11, 11), new DateOnly(2025, 11, 17)),
        ReportingDates.Of(Period.Month(2025, 10), Weekdays with { Holidays = [new DateOnly(2025, 11, 7)] }, new ReportingDeadlines()));

    [Fact]
    public void A_week_from_sunday_to_thursday_counts_its_own_days() => Assert.Equal(
        new DateOnly(2025, 11, 4),
        new WorkingCalendar([DayOfWeek.Sunday, DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday], [])
            .After(new DateOnly(2025, 10, 31), 3));

    [Fact]
    public void No_working_days_after_a_day_is_that_day() =>
        Assert.Equal(new DateOnly(2025, 11, 1), Weekdays.After(new DateOnly(2025, 11, 1), 0));

    [Fact]
    public void Who_names_no_working_day_works_every_day_but_holidays() => Assert.Equal(
        new DateOnly(2025, 11, 4),
        new WorkingCalendar([], [new DateOnly(2025, 11, 2)]).After(new DateOnly(2025, 10, 31), 3));

    [Fact]
    public void A_review_closes_the_period_earlier() => Assert.Equal(
        new ReportingDates(new DateOnly(2025, 11, 5), new DateOnly(2025, 11, 7), new DateOnly(2025, 11, 7)),
        ReportingDates.Of(Period.Month(2025, 10), Weekdays, new ReportingDeadlines()).LockedBy(new DateOnly(2025, 11, 7)));

    [Fact]
    public void A_review_does_not_keep_the_period_open_longer() => Assert.Equal(
        ReportingDates.Of(Period.Month(2025, 10), Weekdays, new ReportingDeadlines()),
        ReportingDates.Of(Period.Month(2025, 10), Weekdays, new ReportingDeadlines()).LockedBy(new DateOnly(2025, 12, 24)));

    [Theory]
    [InlineData(3, 6, 10, true)]
    [InlineData(0, 0, 0, true)]
    [InlineData(-1, 6, 10, false)]
    [InlineData(7, 6, 10, false)]
    [InlineData(3, 11, 10, false)]
    public void A_value_exists_before_it_is_due_and_is_due_before_it_closes(int available, int due, int locked, bool inOrder) =>
        Assert.Equal(inOrder, new ReportingDeadlines(available, due, locked).IsInOrder);

    [Fact]
    public void Every_nth_working_day_is_the_nth_that_a_walk_from_day_to_day_meets() => ForEvery.Case(
        from day in Gen.Choose(0, 4000).Select(new DateOnly(2014, 1, 1).AddDays)
        from holidays in Gen.Choose(1, 40).Select(day.AddDays).ListOf()
        from count in Gen.Choose(1, 25)
        select (day, holidays, count),
        given => (Weekdays with { Holidays = [.. given.holidays] }).After(given.day, given.count)
            == PeriodArithmeticTests.DaysFrom(given.day.AddDays(1))
                .Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !given.holidays.Contains(day))
                .ElementAt(given.count - 1));
}
