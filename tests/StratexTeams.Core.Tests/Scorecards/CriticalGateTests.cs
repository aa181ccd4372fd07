using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Scorecards.Rollup;
using static StratexTeams.Core.Tests.Scorecards.Children;

namespace StratexTeams.Core.Tests.Scorecards;

public sealed class CriticalGateTests
{
    [Fact]
    public void A_red_critical_kpi_holds_a_green_objective_at_amber_and_says_so()
    {
        var objective = Parent(Scored(9, 100), Critical(1, 60));
        Assert.Equal((RagStatus.Amber, CriticalGate.HeldAtAmber, 96m), (objective.Status, objective.Gate, objective.Score));
    }

    [Fact]
    public void Two_reds_hold_it_as_one_does() =>
        Assert.Equal(CriticalGate.HeldAtAmber, Parent(Scored(18, 100), Critical(1, 60), Critical(1, 60)).Gate);

    [Theory]
    [InlineData(80, RagStatus.Amber)]
    [InlineData(20, RagStatus.Red)]
    public void An_objective_that_is_not_green_keeps_its_status_and_the_red_is_told(decimal others, RagStatus status) => Assert.Equal(
        (status, CriticalGate.CriticalIsRed),
        (Parent(Scored(9, others), Critical(1, 69)).Status, Parent(Scored(9, others), Critical(1, 69)).Gate));

    [Fact]
    public void An_amber_critical_kpi_holds_nothing() => Assert.Equal(
        (RagStatus.Green, CriticalGate.Clear),
        (Parent(Scored(9, 100), Critical(1, 70)).Status, Parent(Scored(9, 100), Critical(1, 70)).Gate));

    [Fact]
    public void A_red_kpi_that_is_not_critical_holds_nothing() =>
        Assert.Equal(RagStatus.Green, Parent(Scored(9, 100), Scored(1, 60)).Status);

    [Fact]
    public void A_critical_kpi_holds_its_objective_whatever_it_weighs() =>
        Assert.Equal(CriticalGate.HeldAtAmber, Parent(Scored(9, 100), Critical(0, 60)).Gate);

    [Fact]
    public void A_critical_kpi_that_counts_as_zero_is_red() => Assert.Equal(
        CriticalGate.HeldAtAmber,
        Parent(MissingDataPolicy.CountAsZero, Scored(19, 100), Without(1, ValueState.Missing) with { IsCritical = true }).Gate);

    [Fact]
    public void A_red_that_is_carried_forward_is_red() => Assert.Equal(
        CriticalGate.HeldAtAmber,
        Parent(MissingDataPolicy.CarryForward, Scored(9, 100), Without(1, ValueState.Missing, lastScore: 60) with { IsCritical = true }).Gate);

    [Fact]
    public void A_critical_kpi_without_a_value_holds_nothing() => Assert.Equal(
        CriticalGate.Clear,
        Parent(Scored(9, 100), Without(1, ValueState.Missing) with { IsCritical = true }).Gate);

    [Fact]
    public void It_holds_its_objective_not_the_theme_above() => Assert.Equal(
        (RagStatus.Green, CriticalGate.Clear),
        (Parent(Objective(1, Scored(9, 100), Critical(1, 60))).Status, Parent(Objective(1, Scored(9, 100), Critical(1, 60))).Gate));
}
