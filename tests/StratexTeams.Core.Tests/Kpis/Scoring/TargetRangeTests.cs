using StratexTeams.Core.Kpis.Scoring;
using static StratexTeams.Core.Tests.Kpis.Scoring.Rules;

namespace StratexTeams.Core.Tests.Kpis.Scoring;

public sealed class TargetRangeTests
{
    private static readonly ScoringMethod.TargetRange FivePercentOfThreeMillion =
        ScoringMethod.TargetRange.Around(3_000_000, band: 0.05m * 3_000_000, fail: 0.10m * 3_000_000);

    private static readonly ScoringRule Overtime = Range(new ScoringMethod.TargetRange(0.02m, 0.04m, 0.08m, 0.12m));

    [Fact]
    public void Five_percent_around_three_million_is_two_point_eight_five_to_three_point_one_five() =>
        Assert.Equal((2_850_000m, 3_150_000m), (FivePercentOfThreeMillion.Lower, FivePercentOfThreeMillion.Upper));

    [Theory]
    [InlineData(2_850_000)]
    [InlineData(2_950_000)]
    [InlineData(3_150_000)]
    public void Between_the_posts_and_on_them_are_full_marks(decimal value) =>
        Assert.Equal(100m, Range(FivePercentOfThreeMillion).Score(value).Points);

    [Theory]
    [InlineData(0.02, 0)]
    [InlineData(0.03, 50)]
    [InlineData(0.04, 100)]
    [InlineData(0.08, 100)]
    [InlineData(0.09, 75)]
    [InlineData(0.12, 0)]
    [InlineData(0.30, 0)]
    [InlineData(-1, 0)]
    public void Outside_each_side_falls_with_its_own_slope(decimal value, decimal score) =>
        Assert.Equal(score, Overtime.Score(value).Points);

    [Theory]
    [InlineData(14.5, 100)]
    [InlineData(14.4, 80)]
    [InlineData(14.6, 80)]
    [InlineData(15.0, 0)]
    [InlineData(14.0, 0)]
    public void A_target_value_is_a_range_of_one_point(decimal value, decimal score) =>
        Assert.Equal(score, Target(ScoringMethod.TargetRange.Around(14.5m, band: 0, fail: 0.5m)).Score(value).Points);
}
