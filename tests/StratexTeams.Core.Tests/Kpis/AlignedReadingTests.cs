using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Tests.Kpis;

public sealed class AlignedReadingTests
{
    private static readonly PeriodReading Spring = Quarter("2017-04/P3M", 14.5m);
    private static readonly PeriodReading Summer = Quarter("2017-07/P3M", 14.4m);

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    public void In_the_first_two_months_a_quarterly_kpi_holds_the_quarter_before(int month) =>
        Assert.Equal(new AlignedReading(Spring.Period, Spring), At(month, Spring, Summer));

    [Fact]
    public void In_the_third_month_its_own_quarter_is_there() =>
        Assert.Equal(new AlignedReading(Summer.Period, Summer), At(9, Spring, Summer));

    [Fact]
    public void What_it_holds_carries_its_own_date() => Assert.Equal(new DateOnly(2017, 6, 30), At(8, Spring, Summer).AsOf);

    [Fact]
    public void A_held_value_of_the_youngest_quarter_is_current() => Assert.True(At(8, Spring).IsCurrent);

    [Fact]
    public void A_quarter_that_is_over_and_not_reported_leaves_the_older_one_which_is_not_current() =>
        Assert.Equal((Spring, false), (At(9, Spring).Held, At(9, Spring).IsCurrent));

    [Fact]
    public void A_quarter_without_a_value_is_passed_over() =>
        Assert.Equal(Spring, At(9, Spring, new PeriodReading(Summer.Period, new Reading.Absent(AbsenceReason.NotReady))).Held);

    [Fact]
    public void Before_the_first_value_there_is_nothing_to_hold() => Assert.Equal((null, null), (At(9).Held, At(9).AsOf));

    private static AlignedReading At(int month, params PeriodReading[] readings) =>
        AlignedReading.At(Period.Month(2017, month), Frequency.Quarterly, new FiscalCalendar(4), readings);

    private static PeriodReading Quarter(string period, decimal value) => new(Period.From(period), new Reading.Number(value));
}
