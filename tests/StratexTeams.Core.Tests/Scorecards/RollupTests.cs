using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Scorecards.Rollup;
using StratexTeams.Core.Scorecards.Views;
using static StratexTeams.Core.Tests.Scorecards.Children;

namespace StratexTeams.Core.Tests.Scorecards;

public sealed class RollupTests
{
    private static readonly RollupChild[] GoalOne = [Scored(2, 40), Scored(3, 20)];

    [Fact]
    public void A_goal_with_targets_of_weight_two_and_three_scores_their_weighted_mean() => Assert.Equal(28m, Parent(GoalOne).Score);

    [Fact]
    public void Each_target_brings_its_share_of_the_goal() =>
        Assert.Equal([new Contribution(0.4m, 16), new Contribution(0.6m, 12)], RollupCalculation.ContributionsOf(GoalOne, Default));

    [Fact]
    public void What_did_not_count_brings_nothing_and_its_share_goes_to_the_others() => Assert.Equal(
        [new Contribution(0.4m, 16), null, new Contribution(0.6m, 12), null],
        RollupCalculation.ContributionsOf([Scored(2, 40), Without(5, ValueState.Missing), Scored(3, 20), Scored(0, 100)], Default));

    [Theory]
    [InlineData(50, 30, 20)]
    [InlineData(5, 3, 2)]
    public void Weights_are_relative(decimal first, decimal second, decimal third) =>
        Assert.Equal(66m, Parent(Scored(first, 90), Scored(second, 50), Scored(third, 30)).Score);

    [Theory]
    [InlineData(69.99, RagStatus.Red)]
    [InlineData(70, RagStatus.Amber)]
    [InlineData(89.99, RagStatus.Amber)]
    [InlineData(90, RagStatus.Green)]
    public void A_parent_with_one_kpi_has_that_kpis_status(decimal score, RagStatus status) =>
        Assert.Equal(status, Parent(Scored(3, score)).Status);

    [Fact]
    public void Thirds_that_come_to_ninety_are_green() => Assert.Equal(
        (90m, RagStatus.Green),
        (Parent(Scored(3, 260m / 3), Scored(1, 100)).Score, Parent(Scored(3, 260m / 3), Scored(1, 100)).Status));

    [Fact]
    public void The_worst_child_speaks_for_all() => Assert.Equal(
        (20m, RagStatus.Red),
        (Parent(RollupMethod.WorstChild, Scored(5, 95), Scored(1, 20)).Score, Parent(RollupMethod.WorstChild, Scored(5, 95), Scored(1, 20)).Status));

    [Fact]
    public void A_child_for_information_is_not_the_worst() =>
        Assert.Equal(95m, Parent(RollupMethod.WorstChild, Scored(5, 95), Scored(0, 20)).Score);

    [Theory]
    [InlineData(RollupMethod.IndicatorCount)]
    [InlineData(RollupMethod.None)]
    public void A_parent_that_is_not_rolled_up_has_no_number(RollupMethod method)
    {
        var parent = Parent(method, Scored(1, 95));
        Assert.Equal((RollupOutcome.NotRolledUp, null, RagStatus.NotScored, 1m), (parent.Outcome, parent.Score, parent.Status, parent.Coverage));
    }

    [Fact]
    public void Indicators_are_counted_through_all_levels() => Assert.Equal(
        new StatusCounts(Green: 2, Amber: 1, Red: 1, Grey: 2, NotScored: 1),
        Parent(
            Objective(1, Scored(1, 95), Scored(1, 75), Without(1, ValueState.Missing)),
            Objective(1, RollupPolicy.Default with { Method = RollupMethod.IndicatorCount }, Scored(1, 5), Neutral(1)),
            Scored(1, 90),
            Without(1, ValueState.NotApplicable)).Counts);

    [Fact]
    public void Levels_are_rolled_up_one_by_one() =>
        Assert.Equal(72m, Parent(Objective(40, Scored(1, 60), Scored(1, 80)), Objective(10, Scored(7, 80))).Score);

    [Fact]
    public void An_objective_that_is_only_counted_leaves_its_themes_score_alone() => Assert.Equal(
        (80m, 1m),
        (Themed().Score, Themed().Coverage));

    [Fact]
    public void Without_children_nothing_is_due() =>
        Assert.Equal((RollupOutcome.NothingDue, null, RagStatus.Grey), (Parent().Outcome, Parent().Score, Parent().Status));

    private static RollupResult Themed() =>
        Parent(Objective(1, RollupPolicy.Default with { Method = RollupMethod.None }, Scored(1, 5)), Objective(1, Scored(1, 80)));
}
