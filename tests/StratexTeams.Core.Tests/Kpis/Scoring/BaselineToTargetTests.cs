using StratexTeams.Core.Kpis.Scoring;
using static StratexTeams.Core.Tests.Kpis.Scoring.Rules;

namespace StratexTeams.Core.Tests.Kpis.Scoring;

public sealed class BaselineToTargetTests
{
    // Example from ExcelDemy: 4 % scores 50 and 2 % scores 100, so the baseline is 6 %.
    private static readonly ScoringRule FallingTurnover = Lower(Line(0.06m, 0.02m));

    [Theory]
    [InlineData(0.06, 0)]
    [InlineData(0.04, 50)]
    [InlineData(0.03, 75)]
    [InlineData(0.025, 87.5)]
    [InlineData(0.02, 100)]
    public void Lower_is_better_scores_the_way_gone_not_the_way_still_to_go(decimal value, decimal score) =>
        Assert.Equal(score, FallingTurnover.RawPoints(value));

    [Theory]
    [InlineData(40, 0)]
    [InlineData(50, 25)]
    [InlineData(80, 100)]
    public void Higher_is_better_scores_the_way_gone(decimal value, decimal score) =>
        Assert.Equal(score, Higher(Line(40, 80)).RawPoints(value));

    [Theory]
    [InlineData(20, 0)]
    [InlineData(300, 100)]
    public void Beyond_baseline_and_target_the_score_stays_at_its_ends(decimal value, decimal score) =>
        Assert.Equal(score, Higher(Line(40, 80)).Score(value).Points);

    [Theory]
    [InlineData(67.99, RagStatus.Red)]
    [InlineData(68, RagStatus.Amber)]
    [InlineData(75.99, RagStatus.Amber)]
    [InlineData(76, RagStatus.Green)]
    public void Amber_begins_at_seventy_points_and_green_at_ninety(decimal value, RagStatus status) =>
        Assert.Equal(status, Higher(Line(40, 80)).Score(value).Status);

    [Fact]
    public void With_the_default_edges_the_common_scale_changes_no_score() =>
        Assert.Equal([25m, 70m, 81.25m, 95m], new decimal[] { 50, 68, 72.5m, 78 }.Select(value => Higher(Line(40, 80)).Score(value).Points));
}
