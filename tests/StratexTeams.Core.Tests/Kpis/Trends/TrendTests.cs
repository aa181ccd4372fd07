using StratexTeams.Core.Kpis.Trends;

namespace StratexTeams.Core.Tests.Kpis.Trends;

public sealed class TrendTests
{
    [Theory]
    [InlineData(71.01, TrendArrow.Up)]
    [InlineData(71, TrendArrow.Level)]
    [InlineData(70, TrendArrow.Level)]
    [InlineData(69, TrendArrow.Level)]
    [InlineData(68.99, TrendArrow.Down)]
    public void A_change_of_more_than_a_point_turns_the_arrow(decimal score, TrendArrow arrow) =>
        Assert.Equal(arrow, Trend.Of(score, 70, null).SincePrevious);

    [Fact]
    public void The_two_comparisons_are_made_apart() => Assert.Equal(new Trend(TrendArrow.Up, TrendArrow.Down), Trend.Of(70, 60, 80));

    [Fact]
    public void A_wider_dead_band_calms_the_arrow() =>
        Assert.Equal(new Trend(TrendArrow.Level, TrendArrow.Up), Trend.Of(70, 66, 64, deadBand: 5));

    [Fact]
    public void Without_an_earlier_score_there_is_no_arrow() => Assert.Equal(new Trend(null, null), Trend.Of(70, null, null));

    [Fact]
    public void Without_a_score_there_is_no_arrow() => Assert.Equal(new Trend(null, null), Trend.Of(null, 70, 70));
}
