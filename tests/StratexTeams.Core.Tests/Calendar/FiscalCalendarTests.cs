using FsCheck;
using FsCheck.Fluent;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.Tests.Kpis.Scoring;

namespace StratexTeams.Core.Tests.Calendar;

public sealed class FiscalCalendarTests
{
    private static readonly FiscalCalendar FromApril = new(4);

    [Fact]
    public void March_belongs_to_the_fiscal_year_that_began_last_april() =>
        Assert.Equal(new Period(new DateOnly(2016, 4, 1), 12), FromApril.YearOf(Period.Month(2017, 3)));

    [Fact]
    public void April_opens_a_fiscal_year() =>
        Assert.Equal(new Period(new DateOnly(2017, 4, 1), 12), FromApril.YearOf(Period.Month(2017, 4)));

    [Fact]
    public void A_period_across_two_years_belongs_to_the_one_it_ends_in() =>
        Assert.Equal(new Period(new DateOnly(2017, 4, 1), 12), FromApril.YearOf(new Period(new DateOnly(2017, 3, 1), 3)));

    [Theory]
    [InlineData(Frequency.Monthly, "2018-02/P1M")]
    [InlineData(Frequency.Quarterly, "2018-01/P3M")]
    [InlineData(Frequency.HalfYearly, "2017-10/P6M")]
    [InlineData(Frequency.Yearly, "2017-04/P12M")]
    public void Quarters_and_halves_are_counted_from_the_start_of_the_fiscal_year(Frequency frequency, string period) =>
        Assert.Equal(Period.From(period), FromApril.PeriodOf(new DateOnly(2018, 2, 14), frequency));

    [Fact]
    public void The_year_to_date_of_june_is_april_may_june() =>
        Assert.Equal([Period.Month(2017, 4), Period.Month(2017, 5), Period.Month(2017, 6)], FromApril.YearToDate(Period.Month(2017, 6)));

    [Fact]
    public void The_year_to_date_of_the_first_month_is_that_month() =>
        Assert.Equal([Period.Month(2017, 4)], FromApril.YearToDate(Period.Month(2017, 4)));

    [Fact]
    public void The_year_to_date_of_the_third_quarter_is_three_quarters() =>
        Assert.Equal(["2017-04/P3M", "2017-07/P3M", "2017-10/P3M"], FromApril.YearToDate(Period.From("2017-10/P3M")).Select(period => period.Value));

    [Theory]
    [InlineData("2017-03/P3M")]
    [InlineData("2017-05/P3M")]
    public void A_quarter_out_of_step_with_the_year_leaves_out_what_lies_across_its_start(string quarter) =>
        Assert.Equal([Period.From(quarter)], FromApril.YearToDate(Period.From(quarter)));

    [Fact]
    public void A_period_is_complete_on_the_day_after_its_last() =>
        Assert.Equal(Period.From("2017-07/P3M"), FromApril.LatestComplete(new DateOnly(2017, 10, 1), Frequency.Quarterly));

    [Fact]
    public void A_period_is_not_complete_on_its_last_day() =>
        Assert.Equal(Period.From("2017-04/P3M"), FromApril.LatestComplete(new DateOnly(2017, 9, 30), Frequency.Quarterly));

    [Fact]
    public void A_calendar_quarter_fits_a_year_from_april_and_not_one_from_february() =>
        Assert.Equal([true, false], new[] { FromApril, new FiscalCalendar(2) }.Select(calendar => calendar.IsAligned(Period.From("2018-01/P3M"))));

    [Fact]
    public void Every_day_lies_in_the_year_that_a_walk_back_to_its_first_day_finds() => ForEvery.Case(DaysAndStarts, given =>
        new FiscalCalendar(given.FirstMonth).YearOf(given.Day) == new Period(YearStartBefore(given.Day, given.FirstMonth), 12));

    [Fact]
    public void Every_day_lies_in_the_period_that_a_walk_through_the_year_finds() => ForEvery.Case(
        from given in DaysAndStarts from frequency in Gen.Elements(Enum.GetValues<Frequency>()) select (given.Day, given.FirstMonth, frequency),
        given => new FiscalCalendar(given.FirstMonth).PeriodOf(given.Day, given.frequency) == WalkedPeriod(given.Day, given.FirstMonth, given.frequency));

    [Fact]
    public void Every_year_to_date_holds_the_days_from_the_start_of_the_year_to_the_end_of_the_period() => ForEvery.Case(
        from given in DaysAndStarts from frequency in Gen.Elements(Enum.GetValues<Frequency>()) select (given.Day, given.FirstMonth, frequency),
        given =>
        {
            var calendar = new FiscalCalendar(given.FirstMonth);
            var period = WalkedPeriod(given.Day, given.FirstMonth, given.frequency);
            var walked = PeriodArithmeticTests.DaysFrom(YearStartBefore(given.Day, given.FirstMonth)).TakeWhile(day => day < period.End);
            return calendar.YearToDate(period)
                .SelectMany(part => PeriodArithmeticTests.DaysFrom(part.Start).TakeWhile(day => part.Contains(day)))
                .SequenceEqual(walked);
        });

    private static Gen<(DateOnly Day, int FirstMonth)> DaysAndStarts =>
        from day in Gen.Choose(0, 365 * 40)
        from firstMonth in Gen.Choose(1, 12)
        select (new DateOnly(1996, 1, 1).AddDays(day), firstMonth);

    private static DateOnly YearStartBefore(DateOnly day, int firstMonth)
    {
        while (day is not { Day: 1 } || day.Month != firstMonth)
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    private static Period WalkedPeriod(DateOnly day, int firstMonth, Frequency frequency)
    {
        var monthStarts = PeriodArithmeticTests.DaysFrom(YearStartBefore(day, firstMonth)).Where(candidate => candidate.Day == 1).Take(12);
        return new(monthStarts.Chunk(frequency.Months).Last(months => months[0] <= day)[0], frequency.Months);
    }
}
