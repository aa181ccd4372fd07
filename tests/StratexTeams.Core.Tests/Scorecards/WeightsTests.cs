using StratexTeams.Core.Scorecards.Rollup;

namespace StratexTeams.Core.Tests.Scorecards;

public sealed class WeightsTests
{
    [Fact]
    public void Fifty_thirty_twenty_are_the_same_shares_as_five_three_two() => Assert.Equal(
        [[0.5m, 0.3m, 0.2m], [0.5m, 0.3m, 0.2m]],
        new[] { Weights.SharesOf([50, 30, 20]), Weights.SharesOf([5, 3, 2]) });

    [Fact]
    public void A_weight_of_zero_has_no_share() => Assert.Equal([1m, 0m], Weights.SharesOf([3, 0]));

    [Fact]
    public void Where_nothing_weighs_anything_nobody_has_a_share() => Assert.Equal([0m, 0m], Weights.SharesOf([0, 0]));

    [Fact]
    public void In_the_whole_plan_a_kpi_weighs_the_product_of_the_shares_above_it() =>
        Assert.Equal(0.03m, Weights.AbsoluteShare([0.5m, 0.3m, 0.2m]));
}
