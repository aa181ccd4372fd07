using FsCheck;
using FsCheck.Fluent;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.Tests.Kpis.Scoring;

namespace StratexTeams.Core.Tests.Calendar;

public sealed class PeriodArithmeticTests
{
    private static readonly Period November = Period.Month(2017, 11);
    private static readonly Period WinterQuarter = new(new DateOnly(2017, 11, 1), 3);

    [Fact]
    public void After_december_comes_january_of_the_next_year() => Assert.Equal(Period.Month(2018, 1), Period.Month(2017, 12).Next);

    [Fact]
    public void Before_january_comes_december_of_the_year_before() => Assert.Equal(Period.Month(2017, 12), Period.Month(2018, 1).Previous);

    [Fact]
    public void The_next_quarter_starts_where_this_one_ends() => Assert.Equal(new Period(new DateOnly(2018, 2, 1), 3), WinterQuarter.Next);

    [Fact]
    public void The_last_day_of_a_february_knows_leap_years() => Assert.Equal(new DateOnly(2016, 2, 29), Period.Month(2016, 2).LastDay);

    [Fact]
    public void The_like_period_last_year_has_the_same_months() =>
        Assert.Equal(new Period(new DateOnly(2016, 11, 1), 3), WinterQuarter.SamePeriodLastYear);

    [Fact]
    public void A_period_contains_its_first_and_last_day_and_no_other() => Assert.Equal(
        [false, true, true, false],
        new[] { new DateOnly(2017, 10, 31), new(2017, 11, 1), new(2018, 1, 31), new(2018, 2, 1) }.Select(day => WinterQuarter.Contains(day)));

    [Fact]
    public void A_quarter_contains_its_months_and_not_the_one_after() => Assert.Equal(
        [true, true, true, false],
        new[] { November, November.Plus(1), November.Plus(2), November.Plus(3) }.Select(month => WinterQuarter.Contains(month)));

    [Fact]
    public void A_month_does_not_contain_its_quarter() => Assert.False(November.Contains(WinterQuarter));

    [Fact]
    public void The_last_three_months_end_with_this_one() =>
        Assert.Equal([Period.Month(2017, 9), Period.Month(2017, 10), November], November.Rolling(3));

    [Fact]
    public void A_quarter_splits_into_its_three_months() =>
        Assert.Equal([November, Period.Month(2017, 12), Period.Month(2018, 1)], WinterQuarter.Split(Frequency.Monthly));

    [Fact]
    public void A_month_holds_no_quarter() => Assert.Empty(November.Split(Frequency.Quarterly));

    [Fact]
    public void Every_period_is_followed_by_one_of_its_length_without_gap_or_overlap() => ForEvery.Case(Periods, period =>
        period.Next.Start == period.LastDay.AddDays(1) && period.Next.Previous == period && period.Next.Months == period.Months);

    [Fact]
    public void Every_period_counts_as_many_days_as_a_walk_from_day_to_day() => ForEvery.Case(Periods, period =>
        DaysFrom(period.Start).TakeWhile(day => period.Contains(day)).Count() == period.LastDay.DayNumber - period.Start.DayNumber + 1
        && DaysFrom(period.Start).TakeWhile(day => period.Contains(day)).Count(day => day.Day == 1) == period.Months);

    [Fact]
    public void Every_period_lies_as_many_months_after_another_as_month_starts_lie_between() => ForEvery.Case(
        from period in Periods from months in Gen.Choose(0, 60) select (period, months),
        given =>
        {
            var later = given.period with { Start = given.period.Start.AddMonths(given.months) };
            return later.MonthsAfter(given.period) == DaysFrom(given.period.Start).TakeWhile(day => day < later.Start).Count(day => day.Day == 1);
        });

    internal static Gen<Period> Periods =>
        from month in Gen.Choose(0, 12 * 40)
        from length in Gen.Elements(1, 3, 6, 12)
        select new Period(new DateOnly(1996, 1, 1).AddMonths(month), length);

    internal static IEnumerable<DateOnly> DaysFrom(DateOnly first) => Enumerable.Range(0, 4000).Select(first.AddDays);
}
