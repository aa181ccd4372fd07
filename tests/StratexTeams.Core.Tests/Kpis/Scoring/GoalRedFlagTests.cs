using StratexTeams.Core.Kpis.Scoring;
using static StratexTeams.Core.Tests.Kpis.Scoring.Rules;

namespace StratexTeams.Core.Tests.Kpis.Scoring;

public sealed class GoalRedFlagTests
{
    private static readonly ScoringRule SevenHundred = Higher(Edges(redFlag: 500, goal: 700));
    private static readonly ScoringRule Injuries = Lower(Edges(redFlag: 2.00m, goal: 1.50m));

    [Theory]
    [InlineData(300, 0)]
    [InlineData(500, 3.33)]
    [InlineData(600, 5)]
    [InlineData(700, 6.67)]
    [InlineData(900, 10)]
    [InlineData(100, 0)]
    [InlineData(2000, 10)]
    public void On_its_own_scale_of_ten_the_edges_are_one_third_and_two_thirds(decimal value, decimal tenths) =>
        Assert.Equal(tenths, Math.Round(SevenHundred.RawPoints(value).GetValueOrDefault() / 10, 2));

    [Theory]
    [InlineData(300, 0)]
    [InlineData(400, 35)]
    [InlineData(500, 70)]
    [InlineData(600, 80)]
    [InlineData(700, 90)]
    [InlineData(800, 95)]
    [InlineData(900, 100)]
    [InlineData(100, 0)]
    [InlineData(2000, 100)]
    public void On_the_common_scale_the_red_flag_is_seventy_and_the_goal_ninety(decimal value, decimal score) =>
        Assert.Equal(score, SevenHundred.Score(value).Points);

    [Theory]
    [InlineData(2.50, 0)]
    [InlineData(2.00, 70)]
    [InlineData(1.75, 80)]
    [InlineData(1.50, 90)]
    [InlineData(1.00, 100)]
    public void It_works_unchanged_when_lower_is_better(decimal value, decimal score) => Assert.Equal(score, Injuries.Score(value).Points);

    [Theory]
    [InlineData(2.01, RagStatus.Red)]
    [InlineData(2.00, RagStatus.Amber)]
    [InlineData(1.51, RagStatus.Amber)]
    [InlineData(1.50, RagStatus.Green)]
    public void A_value_on_an_edge_belongs_to_the_better_band(decimal value, RagStatus status) =>
        Assert.Equal(status, Injuries.Score(value).Status);
}
