using StratexTeams.Core.Calendar;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Kpis.Trends;
using static StratexTeams.Core.Tests.Kpis.Scoring.Rules;

namespace StratexTeams.Core.Tests.Kpis.Trends;

public sealed class ForecastTests
{
    private static readonly decimal[] Noise = [11, 14, 10, 12, 9, 13, 10, 12, 9, 11];

    [Fact]
    public void A_straight_line_goes_on_straight() =>
        Assert.Equal(new Forecast.Line(20, 2, 6), Forecast.At(Period.Month(2017, 9), Months(4, 6, 8, 10, 12, 14)));

    [Fact]
    public void Least_squares_draws_the_line_nearest_to_all_points() =>
        Assert.Equal(new Forecast.Line(4.6m, 0.6m, 6), Rounded(Forecast.At(Period.Month(2017, 7), Months(1, 2, 1, 3, 5, 3))));

    [Fact]
    public void Five_points_are_too_few() =>
        Assert.Equal(new Forecast.Withheld(ForecastRefusal.TooFewPoints), Forecast.At(Period.Month(2017, 9), Months(4, 6, 8, 10, 12)));

    [Fact]
    public void Asking_for_fewer_points_than_six_gets_six() =>
        Assert.Equal(new Forecast.Line(20, 2, 6), Forecast.At(Period.Month(2017, 9), Months(4, 6, 8, 10, 12, 14), lastPoints: 2));

    [Fact]
    public void Asking_for_more_points_than_there_are_gets_no_line() => Assert.Equal(
        new Forecast.Withheld(ForecastRefusal.TooFewPoints),
        Forecast.At(Period.Month(2017, 9), Months(4, 6, 8, 10, 12, 14), lastPoints: 7));

    [Fact]
    public void Only_the_last_points_are_used() =>
        Assert.Equal(new Forecast.Line(20, 2, 6), Forecast.At(Period.Month(2017, 11), Months(90, 70, 4, 6, 8, 10, 12, 14)));

    [Fact]
    public void A_month_without_a_value_keeps_its_place_in_time() => Assert.Equal(
        new Forecast.Line(20, 2, 6),
        Forecast.At(Period.Month(2017, 9), [.. Months(4, 6, null, 10, 12, 14), new PeriodActual(Period.Month(2017, 7), new Actual.Number(16))]));

    [Fact]
    public void The_line_is_scored_to_show_the_status_to_expect() => Assert.Equal(
        RagStatus.Amber,
        Higher(Edges(18, 22)).Score(Assert.IsType<Forecast.Line>(Forecast.At(Period.Month(2017, 9), Months(4, 6, 8, 10, 12, 14))).Value).Status);

    [Fact]
    public void Of_a_level_that_has_just_moved_there_is_no_forecast() => Assert.Equal(
        new Forecast.Withheld(ForecastRefusal.RecentShift),
        Forecast.At(Period.Month(2018, 9), Months([.. Noise, 25, 24, 26, 25, 24, 26, 25])));

    [Fact]
    public void Of_an_outlier_among_the_last_points_there_is_no_forecast() => Assert.Equal(
        new Forecast.Withheld(ForecastRefusal.RecentShift),
        Forecast.At(Period.Month(2018, 6), Months([.. Noise, 11, 12, 60, 10])));

    [Fact]
    public void A_shift_long_past_does_not_prevent_a_forecast() =>
        Assert.IsType<Forecast.Line>(Forecast.At(Period.Month(2018, 12), Months(14, 15, 14, 15, 14, 15, 14, 10, 15, 9, 14, 10, 15, 9, 14)));

    [Fact]
    public void A_steady_climb_is_followed_although_it_leaves_the_limits() =>
        Assert.Equal(new Forecast.Line(34, 2, 6), Forecast.At(Period.Month(2018, 4), Months([.. Enumerable.Range(2, 14).Select(step => 2m * step)])));

    private static Forecast Rounded(Forecast forecast) =>
        forecast is Forecast.Line line ? line with { Value = Math.Round(line.Value, 10), PerPeriod = Math.Round(line.PerPeriod, 10) } : forecast;

    private static IReadOnlyList<PeriodActual> Months(params decimal?[] values) =>
        [.. values.Select((value, index) => new PeriodActual(
            Period.Month(2017, 1).Plus(index),
            value is { } amount ? new Actual.Number(amount) : new Actual.Absent(AbsenceReason.NotSet)))];

    private static IReadOnlyList<PeriodActual> Months(decimal[] values) => Months([.. values.Select(value => (decimal?)value)]);
}
