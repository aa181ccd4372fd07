using StratexTeams.Core.Kpis.Trends;

namespace StratexTeams.Core.Tests.Kpis.Trends;

public sealed class XmrChartTests
{
    private static readonly decimal[] Quiet = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12];

    [Fact]
    public void Eleven_points_are_too_few_and_the_chart_says_so() => Assert.Equal(new XmrChart.TooFewPoints(11), XmrChart.Of(Quiet[..11]));

    [Fact]
    public void Limits_lie_two_point_six_six_mean_moving_ranges_from_the_mean() => Assert.Equal(
        (11m, 2m, 5.68m, 16.32m, 6.536m),
        (Chart(Quiet).Mean, Chart(Quiet).MeanMovingRange, Chart(Quiet).Lower, Chart(Quiet).Upper, Chart(Quiet).UpperRange));

    [Fact]
    public void Noise_gives_no_signal() => Assert.Empty(Chart(Quiet).Signals);

    [Fact]
    public void A_value_that_never_moves_lies_on_its_limits_and_gives_no_signal() =>
        Assert.Empty(Chart([.. Enumerable.Repeat(7m, 14)]).Signals);

    [Theory]
    [InlineData(30)]
    [InlineData(-6)]
    public void A_point_beyond_a_limit_is_a_signal(decimal outlier) => Assert.Equal(
        [new XmrSignal(XmrSignalKind.OutsideLimits, 12, 12)],
        Chart([10, 14, 10, 14, 10, 14, 10, 14, 10, 14, 10, 14, outlier]).Signals);

    [Fact]
    public void Seven_points_above_the_mean_are_a_signal() => Assert.Equal(
        [new XmrSignal(XmrSignalKind.OneSided, 7, 13)],
        Chart([10, 14, 10, 9, 13, 10, 9, 13, 12, 14, 12, 13, 12, 14]).Signals);

    [Fact]
    public void Seven_points_below_the_mean_are_a_signal() => Assert.Equal(
        [new XmrSignal(XmrSignalKind.OneSided, 7, 13)],
        Chart([14, 10, 14, 15, 11, 14, 15, 11, 12, 10, 12, 11, 12, 10]).Signals);

    [Fact]
    public void Six_points_on_one_side_are_none() => Assert.Empty(Chart([10, 14, 10, 9, 13, 10, 9, 10, 13, 12, 14, 12, 13, 12]).Signals);

    [Fact]
    public void A_point_on_the_mean_ends_a_run() => Assert.Empty(Chart([9, 12, 12, 12, 11, 12, 12, 12, 12, 9, 9, 10]).Signals);

    [Fact]
    public void Seven_points_each_above_the_one_before_are_a_signal() => Assert.Equal(
        [new XmrSignal(XmrSignalKind.Rising, 3, 9)],
        Chart([10, 16, 12, 7, 8, 9, 11, 12, 13, 14, 8, 15, 9]).Signals);

    [Fact]
    public void Seven_points_each_below_the_one_before_are_a_signal() => Assert.Equal(
        [new XmrSignal(XmrSignalKind.Falling, 3, 9)],
        Chart([12, 6, 10, 15, 14, 13, 11, 10, 9, 8, 14, 7, 13]).Signals);

    [Fact]
    public void Six_rising_points_are_none() => Assert.Empty(Chart([10, 16, 12, 8, 9, 11, 12, 13, 14, 8, 15, 9]).Signals);

    [Fact]
    public void A_value_that_repeats_ends_a_climb() => Assert.Empty(Chart([10, 16, 12, 7, 8, 9, 9, 12, 13, 14, 8, 15, 9]).Signals);

    private static XmrChart.Limits Chart(decimal[] values) => Assert.IsType<XmrChart.Limits>(XmrChart.Of(values));
}
