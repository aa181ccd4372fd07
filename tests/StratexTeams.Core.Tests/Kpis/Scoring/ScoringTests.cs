using StratexTeams.Core.Kpis.Scoring;
using static StratexTeams.Core.Tests.Kpis.Scoring.Rules;

namespace StratexTeams.Core.Tests.Kpis.Scoring;

public sealed class ScoringTests
{
    [Fact]
    public void Achievement_progress_score_and_status_are_four_different_answers() => Assert.Equal(
        new KpiScoreDetails(Achievement: 0.75m, Progress: 0.5m, Score: 50, RagStatus.Red),
        Higher(Line(40, 80)).DetailsOf(60));

    [Fact]
    public void Achievement_is_not_capped() => Assert.Equal(3.96m, Higher(Ratio(100)).DetailsOf(396).Achievement);

    [Theory]
    [InlineData(0)]
    [InlineData(-10)]
    public void There_is_no_achievement_of_a_target_that_is_not_positive(decimal target) =>
        Assert.Null(Higher(Line(-20, target)).DetailsOf(5).Achievement);

    [Fact]
    public void A_range_has_no_single_target_to_achieve() =>
        Assert.Null(Range(new ScoringMethod.TargetRange(2, 4, 8, 12)).DetailsOf(6).Achievement);

    [Fact]
    public void Progress_falls_below_zero_when_it_went_backwards() => Assert.Equal(-0.25m, Higher(Line(40, 80)).DetailsOf(30).Progress);

    [Fact]
    public void Progress_runs_past_one_beyond_the_target() => Assert.Equal(1.25m, Higher(Line(40, 80)).DetailsOf(90).Progress);

    [Fact]
    public void A_baseline_of_its_own_gives_progress_to_goal_and_red_flag() =>
        Assert.Equal(0.8m, (Higher(Edges(90, 95)) with { Baseline = 85 }).DetailsOf(93).Progress);

    [Fact]
    public void Without_a_baseline_there_is_no_progress() => Assert.Null(Higher(Edges(90, 95)).DetailsOf(93).Progress);

    [Fact]
    public void A_baseline_that_is_the_target_gives_no_progress() =>
        Assert.Null((Higher(Edges(90, 95)) with { Baseline = 95 }).DetailsOf(93).Progress);

    [Fact]
    public void No_value_gives_no_answer_at_all() => Assert.Equal(
        new KpiScoreDetails(null, null, null, RagStatus.Grey),
        (Higher(Ratio(94)) with { Baseline = 80 }).DetailsOf(null));

    [Fact]
    public void A_value_of_zero_is_a_value() => Assert.Equal(new KpiScore(0, RagStatus.Red), Higher(Ratio(94)).Score(0));

    [Theory]
    [InlineData(null)]
    [InlineData(486.0)]
    public void A_neutral_kpi_is_not_scored_with_or_without_a_value(double? value) => Assert.Equal(
        KpiScore.NotScored,
        new ScoringRule { Polarity = Polarity.Neutral, Method = new ScoringMethod.NotScored() }.Score((decimal?)value));

    [Theory]
    [InlineData(100, 100)]
    [InlineData(110, 110)]
    [InlineData(120, 120)]
    [InlineData(500, 120)]
    [InlineData(0, 100)]
    public void A_scorecard_may_let_a_score_rise_to_a_hundred_and_twenty_and_no_further(decimal cap, decimal score) =>
        Assert.Equal(score, Higher(Line(0, 100)).Score(396, cap).Points);

    [Theory]
    [InlineData(49, 56, RagStatus.Red)]
    [InlineData(61.25, 70, RagStatus.Amber)]
    [InlineData(70, 80, RagStatus.Amber)]
    [InlineData(78.75, 90, RagStatus.Green)]
    [InlineData(100, 100, RagStatus.Green)]
    public void Edges_of_its_own_are_moved_to_seventy_and_ninety(decimal value, decimal score, RagStatus status) =>
        Assert.Equal(new KpiScore(score, status), (Higher(Line(0, 100)) with { Thresholds = new(61.25m, 78.75m) }).Score(value));

    [Fact]
    public void A_rule_that_cannot_score_gives_grey_and_no_number() =>
        Assert.Equal(KpiScore.NoData, Higher(Line(80, 80)).Score(60));
}
