using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Scorecards.Rollup;
using static StratexTeams.Core.Tests.Scorecards.Children;

namespace StratexTeams.Core.Tests.Scorecards;

public sealed class MissingDataTests
{
    [Theory]
    [InlineData(ValueState.Pending)]
    [InlineData(ValueState.Missing)]
    [InlineData(ValueState.Stale)]
    public void Excluded_its_weight_goes_to_the_others(ValueState state) =>
        Assert.Equal(80m, Parent(MissingDataPolicy.ExcludeAndRedistribute, Scored(3, 80), Without(1, state, lastScore: 10)).Score);

    [Theory]
    [InlineData(ValueState.Pending, 80)]
    [InlineData(ValueState.Missing, 60)]
    [InlineData(ValueState.Stale, 60)]
    public void As_zero_it_counts_once_its_period_is_closed(ValueState state, decimal score) =>
        Assert.Equal(score, Parent(MissingDataPolicy.CountAsZero, Scored(3, 80), Without(1, state, lastScore: 10)).Score);

    [Fact]
    public void As_zero_it_is_still_not_covered() =>
        Assert.Equal(0.75m, Parent(MissingDataPolicy.CountAsZero, Scored(3, 80), Without(1, ValueState.Missing)).Coverage);

    [Fact]
    public void An_objective_without_a_number_counts_as_zero_too() => Assert.Equal(
        60m,
        Parent(MissingDataPolicy.CountAsZero, Objective(1, Without(1, ValueState.Missing)), Objective(3, Scored(1, 80))).Score);

    [Theory]
    [InlineData(ValueState.Pending, 62.5, 0.25)]
    [InlineData(ValueState.Missing, 62.5, 0.25)]
    [InlineData(ValueState.Stale, 80, 0)]
    public void Carried_forward_it_stands_in_until_it_is_stale_and_is_told(ValueState state, decimal score, decimal carried)
    {
        var parent = Parent(MissingDataPolicy.CarryForward, Scored(3, 80), Without(1, state, lastScore: 10));
        Assert.Equal((score, carried), (parent.Score, parent.CarriedShare));
    }

    [Fact]
    public void What_is_carried_forward_is_covered_and_attested_by_nobody()
    {
        var parent = Parent(
            MissingDataPolicy.CarryForward,
            Without(1, ValueState.Missing, lastScore: 10) with { Attestation = AttestationLevel.Verified });
        Assert.Equal((1m, 0m, 0m), (parent.Coverage, parent.StatedShare, parent.VerifiedShare));
    }

    [Fact]
    public void What_never_had_a_score_cannot_be_carried_forward() =>
        Assert.Equal((80m, 0.75m), (Carried().Score, Carried().Coverage));

    [Fact]
    public void A_themes_carried_share_goes_down_to_the_kpis() => Assert.Equal(
        0.125m,
        Parent(
            Objective(1, Default with { Missing = MissingDataPolicy.CarryForward }, Scored(1, 80), Without(1, ValueState.Missing, lastScore: 10)),
            Objective(3, Scored(1, 80))).CarriedShare);

    [Theory]
    [InlineData(ValueState.Pending)]
    [InlineData(ValueState.Missing)]
    [InlineData(ValueState.Stale)]
    public void Blocked_the_parent_has_no_number(ValueState state)
    {
        var parent = Parent(MissingDataPolicy.BlockParent, Scored(9, 80), Without(1, state, lastScore: 10));
        Assert.Equal((RollupOutcome.Blocked, null, RagStatus.Grey), (parent.Outcome, parent.Score, parent.Status));
    }

    [Fact]
    public void Two_that_lack_block_it_as_one_does() => Assert.Equal(
        RollupOutcome.Blocked,
        Parent(MissingDataPolicy.BlockParent, Scored(9, 80), Without(1, ValueState.Missing), Without(1, ValueState.Missing)).Outcome);

    [Theory]
    [InlineData(ValueState.NotDue)]
    [InlineData(ValueState.NotApplicable)]
    public void What_is_not_due_blocks_nothing(ValueState state) =>
        Assert.Equal(80m, Parent(MissingDataPolicy.BlockParent, Scored(9, 80), Without(1, state)).Score);

    [Fact]
    public void What_is_for_information_blocks_nothing() =>
        Assert.Equal(80m, Parent(MissingDataPolicy.BlockParent, Scored(9, 80), Without(0, ValueState.Missing)).Score);

    [Fact]
    public void A_blocked_objective_blocks_its_theme() => Assert.Equal(
        RollupOutcome.Blocked,
        Parent(
            MissingDataPolicy.BlockParent,
            Objective(1, Default with { Missing = MissingDataPolicy.BlockParent }, Scored(9, 80), Without(1, ValueState.Missing)),
            Objective(3, Scored(1, 80))).Outcome);

    private static RollupResult Carried() => Parent(MissingDataPolicy.CarryForward, Scored(3, 80), Without(1, ValueState.Missing));
}
