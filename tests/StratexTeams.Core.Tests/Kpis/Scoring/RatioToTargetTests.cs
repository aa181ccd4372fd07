using StratexTeams.Core.Kpis.Scoring;
using static StratexTeams.Core.Tests.Kpis.Scoring.Rules;

namespace StratexTeams.Core.Tests.Kpis.Scoring;

public sealed class RatioToTargetTests
{
    [Fact]
    public void A_railway_on_time_for_ninety_two_point_seven_of_ninety_four_scores_its_share() =>
        Assert.Equal(98.617m, Math.Round(Higher(Ratio(94)).RawPoints(92.7m).GetValueOrDefault(), 3));

    [Theory]
    [InlineData(50, 100)]
    [InlineData(60, 80)]
    [InlineData(75, 50)]
    [InlineData(100, 0)]
    [InlineData(130, 0)]
    [InlineData(10, 100)]
    public void Lower_is_better_falls_in_a_straight_line_to_none_at_twice_the_target(decimal value, decimal score) =>
        Assert.Equal(score, Lower(Ratio(50)).RawPoints(value));

    [Theory]
    [InlineData(-0.01, 100)]
    [InlineData(0, 100)]
    [InlineData(0.01, 0)]
    public void Lower_is_better_with_a_target_of_zero_is_met_or_not(decimal value, decimal score) =>
        Assert.Equal((score, score), (Lower(Ratio(0)).RawPoints(value), Lower(Ratio(0)).Score(value).Points));

    [Theory]
    [InlineData(-0.01, 0)]
    [InlineData(0, 100)]
    [InlineData(0.01, 100)]
    public void Higher_is_better_with_a_target_of_zero_is_met_or_not(decimal value, decimal score) =>
        Assert.Equal((score, score), (Higher(Ratio(0)).RawPoints(value), Higher(Ratio(0)).Score(value).Points));

    [Fact]
    public void A_target_of_zero_asks_for_a_baseline_and_scores_all_the_same() => Assert.Equal(
        (ScoringRuleFlaw.TargetIsZero, true),
        (Lower(Ratio(0)).Flaw.GetValueOrDefault(), Lower(Ratio(0)).CanScore));

    [Theory]
    [InlineData(50, 100)]
    [InlineData(62.5, 80)]
    [InlineData(100, 50)]
    public void The_hyperbolic_form_is_target_over_actual(decimal value, decimal score) =>
        Assert.Equal(score, Lower(Ratio(50, RatioForm.Hyperbolic)).RawPoints(value));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void The_hyperbolic_form_has_no_answer_at_or_below_zero(decimal value) =>
        Assert.Equal(KpiScore.NoData, Lower(Ratio(50, RatioForm.Hyperbolic)).Score(value));

    [Theory]
    [InlineData(89.99, RagStatus.Red)]
    [InlineData(90, RagStatus.Amber)]
    [InlineData(99.99, RagStatus.Amber)]
    [InlineData(100, RagStatus.Green)]
    public void A_ratio_is_green_from_the_target_on_and_amber_from_nine_tenths(decimal value, RagStatus status) =>
        Assert.Equal(status, Higher(Ratio(100)).Score(value).Status);

    [Theory]
    [InlineData(45, 35)]
    [InlineData(90, 70)]
    [InlineData(95, 80)]
    [InlineData(100, 90)]
    [InlineData(105, 95)]
    [InlineData(110, 100)]
    [InlineData(150, 100)]
    public void On_the_common_scale_the_target_is_ninety_and_full_marks_lie_as_far_beyond_as_amber_is_wide(decimal value, decimal score) =>
        Assert.Equal(score, Higher(Ratio(100)).Score(value).Points);
}
