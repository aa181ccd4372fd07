using StratexTeams.Core.Calendar;
using StratexTeams.Core.Kpis.Actuals;

namespace StratexTeams.Core.Tests.Kpis;

public sealed class AggregationTests
{
    private static readonly FiscalCalendar CalendarYear = new(1);
    private static readonly IReadOnlyList<Period> Year2016 = CalendarYear.YearToDate(Period.Month(2016, 12));

    private static readonly IReadOnlyList<PeriodActual> TotalTraffic = Months(
        22_206_860, 22_379_445, 25_678_007, 25_460_062, 27_041_559, 27_281_473,
        27_279_840, 27_620_446, 26_043_256, 26_025_189, 25_099_944, 25_229_432);

    private static readonly IReadOnlyList<PeriodActual> OnTime = Months(
        91.6m, 92.3m, 95.2m, 94.4m, 94.7m, 93.5m, 89.3m, 92.0m, 94.4m, 92.1m, 91.9m, 91.4m);

    [Fact]
    public void The_traffic_of_a_year_is_the_sum_of_its_months_as_published() =>
        Assert.Equal(307_345_513m, Aggregation.Sum.Over(Year2016, TotalTraffic).Value);

    [Fact]
    public void The_punctuality_of_a_year_is_the_mean_of_its_months_as_published() =>
        Assert.Equal(92.7333m, Math.Round(Aggregation.Average.Over(Year2016, OnTime).Value.GetValueOrDefault(), 4));

    [Theory]
    [InlineData(Aggregation.Last, 91.4)]
    [InlineData(Aggregation.First, 91.6)]
    [InlineData(Aggregation.Min, 89.3)]
    [InlineData(Aggregation.Max, 95.2)]
    public void One_month_may_speak_for_the_year(Aggregation how, decimal value) => Assert.Equal(value, how.Over(Year2016, OnTime).Value);

    [Theory]
    [InlineData(Aggregation.Last, 91.4)]
    [InlineData(Aggregation.First, 91.6)]
    public void First_and_last_go_by_the_period_not_by_the_order_of_arrival(Aggregation how, decimal value) =>
        Assert.Equal(value, how.Over(Year2016, [.. OnTime.Reverse()]).Value);

    [Fact]
    public void Counts_of_the_quarters_add_up() => Assert.Equal(5m, Aggregation.Count.Over(Year2016, Months(1, 2, 2)).Value);

    [Fact]
    public void The_rate_of_a_year_is_all_numerators_over_all_denominators() => Assert.Equal(
        (0.55m, 55m, 100m),
        Parts(Aggregation.RatioOfSums.Over(Year2016, [Rate(1, 9, 10), Rate(2, 46, 90)])));

    [Fact]
    public void The_mean_of_rates_is_another_number() =>
        Assert.NotEqual(0.55m, Aggregation.Average.Over(Year2016, [Rate(1, 9, 10), Rate(2, 46, 90)]).Value);

    [Fact]
    public void A_month_without_a_case_adds_nothing_to_a_rate() => Assert.Equal(
        (0.9m, 9m, 10m),
        Parts(Aggregation.RatioOfSums.Over(Year2016, [Rate(1, 9, 10), Rate(2, 0, 0)])));

    [Fact]
    public void A_year_without_a_case_has_no_rate() =>
        Assert.Equal((null, 0m, 0m), Parts(Aggregation.RatioOfSums.Over(Year2016, [Rate(1, 0, 0)])));

    [Fact]
    public void A_bare_number_cannot_enter_a_ratio_of_sums() =>
        Assert.Equal([Period.Month(2016, 2)], Aggregation.RatioOfSums.Over(Year2016, [.. Months(0.9m), Rate(2, 46, 90)]).Used);

    [Fact]
    public void A_rate_enters_a_mean_by_its_value() =>
        Assert.Equal(0.75m, Aggregation.Average.Over(Year2016, [Rate(1, 1, 2), Rate(2, 1, 1)]).Value);

    [Fact]
    public void Only_a_ratio_of_sums_keeps_its_parts() => Assert.Null(Aggregation.Average.Over(Year2016, [Rate(1, 1, 2)]).Numerator);

    [Fact]
    public void A_stored_zero_counts_in_a_mean() => Assert.Equal(5m, Aggregation.Average.Over(Year2016, Months(10, 0)).Value);

    [Theory]
    [InlineData(AbsenceReason.NotSet, 12)]
    [InlineData(AbsenceReason.NotReady, 12)]
    [InlineData(AbsenceReason.Withheld, 12)]
    [InlineData(AbsenceReason.NotApplicable, 11)]
    [InlineData(AbsenceReason.NotDue, 11)]
    public void An_absent_value_is_no_zero_and_its_reason_says_whether_it_was_expected(AbsenceReason reason, int expected)
    {
        var mean = Aggregation.Average.Over(Year2016, [.. Months(10), new PeriodActual(Period.Month(2016, 2), new Actual.Absent(reason))]);
        Assert.Equal((10m, 1, expected), (mean.Value, mean.Used.Count, mean.Expected));
    }

    [Theory]
    [InlineData(Aggregation.Sum)]
    [InlineData(Aggregation.Average)]
    [InlineData(Aggregation.Last)]
    [InlineData(Aggregation.First)]
    [InlineData(Aggregation.Min)]
    [InlineData(Aggregation.Max)]
    [InlineData(Aggregation.Count)]
    [InlineData(Aggregation.RatioOfSums)]
    public void Of_no_values_there_is_none(Aggregation how) => Assert.Null(how.Over(Year2016, []).Value);

    [Fact]
    public void A_rolling_quarter_takes_its_own_three_months_and_tells_how_many_it_has()
    {
        var rolling = Aggregation.Sum.Over(Period.Month(2016, 4).Rolling(3), Months(1, 10, 100));
        Assert.Equal((110m, 2, 3, false), (rolling.Value, rolling.Used.Count, rolling.Expected, rolling.IsComplete));
    }

    [Fact]
    public void A_full_window_is_complete_as_of_its_last_month() => Assert.Equal(
        (true, Period.Month(2016, 12)),
        (Aggregation.Sum.Over(Year2016, TotalTraffic).IsComplete, Aggregation.Sum.Over(Year2016, TotalTraffic).AsOf.GetValueOrDefault()));

    [Fact]
    public void Provisional_values_are_never_mixed_in_silently() => Assert.Equal(
        1,
        Aggregation.Sum.Over(Year2016, [Months(1)[0] with { IsProvisional = true }, Months(1, 2)[1]]).Provisional);

    private static (decimal?, decimal?, decimal?) Parts(Aggregated rate) => (rate.Value, rate.Numerator, rate.Denominator);

    private static PeriodActual Rate(int month, decimal numerator, decimal denominator) =>
        new(Period.Month(2016, month), new Actual.Rate(numerator, denominator));

    private static IReadOnlyList<PeriodActual> Months(params decimal[] values) =>
        [.. values.Select((value, index) => new PeriodActual(Period.Month(2016, index + 1), new Actual.Number(value)))];
}
