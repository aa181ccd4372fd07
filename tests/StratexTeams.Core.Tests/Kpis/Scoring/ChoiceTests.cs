using StratexTeams.Core.Kpis.Scoring;
using static StratexTeams.Core.Tests.Kpis.Scoring.Rules;

namespace StratexTeams.Core.Tests.Kpis.Scoring;

public sealed class ChoiceTests
{
    private static readonly ScoringRule Stage = Higher(Steps(new(1, "built", 50), new(2, "piloted", 80), new(3, "live", 100)));

    [Theory]
    [InlineData(1, 50, RagStatus.Red)]
    [InlineData(2, 80, RagStatus.Amber)]
    [InlineData(3, 100, RagStatus.Green)]
    public void Each_step_has_its_points(decimal value, decimal score, RagStatus status) =>
        Assert.Equal(new KpiScore(score, status), Stage.Score(value));

    [Fact]
    public void A_number_that_is_no_step_has_no_score() => Assert.Equal(KpiScore.NoData, Stage.Score(2.5m));

    [Theory]
    [InlineData(1, 100)]
    [InlineData(0, 0)]
    public void Yes_is_all_and_no_is_nothing(decimal value, decimal score) =>
        Assert.Equal(score, Higher(ScoringMethod.Choice.YesNo("ja", "nein")).Score(value).Points);

    [Fact]
    public void Two_scales_with_the_same_steps_are_the_same() =>
        Assert.Equal(ScoringMethod.Choice.YesNo("yes", "no"), ScoringMethod.Choice.YesNo("yes", "no"));

    [Fact]
    public void Two_scales_with_other_names_differ() =>
        Assert.NotEqual(ScoringMethod.Choice.YesNo("yes", "no"), ScoringMethod.Choice.YesNo("ja", "nein"));
}
