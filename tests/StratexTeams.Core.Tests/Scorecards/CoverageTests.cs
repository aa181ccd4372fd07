using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Scorecards.Rollup;
using static StratexTeams.Core.Tests.Scorecards.Children;

namespace StratexTeams.Core.Tests.Scorecards;

public sealed class CoverageTests
{
    [Fact]
    public void Coverage_is_the_share_of_the_due_weight_that_has_a_score() =>
        Assert.Equal(0.8m, Parent(Scored(4, 50), Without(1, ValueState.Missing)).Coverage);

    [Theory]
    [InlineData(ValueState.Pending)]
    [InlineData(ValueState.Missing)]
    [InlineData(ValueState.Stale)]
    public void What_is_due_and_not_there_lowers_coverage(ValueState state) =>
        Assert.Equal(0.75m, Parent(Scored(3, 50), Without(1, state)).Coverage);

    [Theory]
    [InlineData(ValueState.NotDue)]
    [InlineData(ValueState.NotApplicable)]
    public void What_is_not_due_leaves_both_sums(ValueState state) =>
        Assert.Equal((1m, 50m), (Parent(Scored(3, 50), Without(9, state)).Coverage, Parent(Scored(3, 50), Without(9, state)).Score));

    [Theory]
    [InlineData(ValueState.Provisional)]
    [InlineData(ValueState.Submitted)]
    [InlineData(ValueState.Attested)]
    [InlineData(ValueState.Locked)]
    public void Whatever_is_there_is_usable(ValueState state) => Assert.Equal(1m, Parent(Scored(3, 50) with { State = state }).Coverage);

    [Fact]
    public void A_value_its_method_cannot_score_is_due_and_not_usable() =>
        Assert.Equal(0.75m, Parent(Scored(3, 50), Scored(1, 0) with { Score = KpiScore.NoData }).Coverage);

    [Fact]
    public void Neutral_kpis_and_weights_of_zero_or_less_are_for_information() => Assert.Equal(
        (1m, 50m),
        (Informed().Coverage, Informed().Score));

    [Fact]
    public void At_sixty_percent_the_parent_still_shows_a_number() =>
        Assert.Equal(RollupOutcome.Scored, Parent(Scored(3, 50), Without(2, ValueState.Missing)).Outcome);

    [Fact]
    public void Thirds_that_come_to_sixty_percent_are_enough() => Assert.Equal(
        (0.6m, RollupOutcome.Scored),
        (ThirdsOfFive().Coverage, ThirdsOfFive().Outcome));

    [Fact]
    public void Below_sixty_percent_it_shows_insufficient_data_and_no_number()
    {
        var parent = Parent(Scored(2.99m, 50), Without(2.01m, ValueState.Missing));
        Assert.Equal((RollupOutcome.InsufficientData, null, RagStatus.Grey, 0.598m), (parent.Outcome, parent.Score, parent.Status, parent.Coverage));
    }

    [Fact]
    public void The_least_coverage_is_a_setting() =>
        Assert.Equal(50m, RollupCalculation.Of([Scored(1, 50), Without(9, ValueState.Missing)], Default with { MinCoverage = 0.1m }).Score);

    [Fact]
    public void With_nothing_at_all_there_is_no_number_whatever_the_setting() => Assert.Equal(
        RollupOutcome.InsufficientData,
        RollupCalculation.Of([Without(1, ValueState.Missing)], Default with { MinCoverage = 0 }).Outcome);

    [Fact]
    public void Both_attested_shares_are_of_the_due_weight_and_verified_counts_as_stated()
    {
        var parent = Parent(
            Scored(4, 50, AttestationLevel.Stated),
            Scored(2, 50, AttestationLevel.Verified),
            Scored(1, 50),
            Without(1, ValueState.Missing));
        Assert.Equal((0.75m, 0.25m), (parent.StatedShare, parent.VerifiedShare));
    }

    [Fact]
    public void A_themes_shares_go_down_to_the_kpis()
    {
        var theme = Parent(
            Objective(1, Scored(3, 50, AttestationLevel.Verified), Without(1, ValueState.Missing)),
            Objective(3, Scored(1, 50), Scored(1, 50, AttestationLevel.Stated)));
        Assert.Equal((0.9375m, 0.5625m, 0.1875m), (theme.Coverage, theme.StatedShare, theme.VerifiedShare));
    }

    [Fact]
    public void An_objective_without_a_number_adds_nothing_to_its_themes_coverage() => Assert.Equal(
        (0.75m, 80m),
        (HalfKnown().Coverage, HalfKnown().Score));

    [Fact]
    public void An_objective_with_nothing_due_leaves_its_themes_sums() =>
        Assert.Equal(1m, Parent(Objective(9, Without(1, ValueState.NotDue)), Objective(1, Scored(1, 50))).Coverage);

    private static RollupResult ThirdsOfFive() => Parent(
        Objective(3, Default with { MinCoverage = 0.3m }, Scored(1, 50), Without(2, ValueState.Missing)),
        Objective(2, Scored(1, 50)));

    private static RollupResult Informed() =>
        Parent(Scored(3, 50), Neutral(9), Scored(0, 100), Scored(-1, 100), Without(0, ValueState.Missing));

    private static RollupResult HalfKnown() =>
        Parent(Objective(1, Scored(1, 10, AttestationLevel.Verified), Without(1, ValueState.Missing)), Objective(3, Scored(1, 80)));
}
