using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Scorecards.Rollup;

namespace StratexTeams.Core.Tests.Scorecards;

/// <summary>What the two open change requests of the sample organisation, Aldermouth Ports, would change, from values to the objective's
/// score.</summary>
public sealed class SampleObjectivesTests
{
    [Theory]
    [InlineData(88, 92, 91.8, RagStatus.Green)]
    [InlineData(92, 95, 86.1, RagStatus.Amber)]
    public void Raising_the_goal_for_papers_takes_its_objective_from_green_to_amber(decimal redFlag, decimal goal, decimal score, RagStatus status)
    {
        var objective = Children.Parent(
            Kpi(2, Rule(Polarity.LowerIsBetter, 55, 45), 47),
            Kpi(2, Rule(Polarity.HigherIsBetter, redFlag, goal), 93.4m),
            Kpi(1, new() { Polarity = Polarity.Range, Method = new ScoringMethod.TargetRange(50, 60, 75, 85) }, 71.0m));
        Assert.Equal((score, status), (Math.Round(objective.Score.GetValueOrDefault(), 1), objective.Status));
    }

    [Theory]
    [InlineData(2.00, 1.50, 40, RagStatus.Red, CriticalGate.CriticalIsRed)]
    [InlineData(2.50, 2.00, 81, RagStatus.Amber, CriticalGate.Clear)]
    public void Easing_the_goal_for_injuries_takes_its_objective_from_red_to_amber(
        decimal redFlag, decimal goal, decimal score, RagStatus status, CriticalGate gate)
    {
        var objective = Children.Parent(
            Kpi(4, Rule(Polarity.LowerIsBetter, redFlag, goal), 2.31m) with { IsCritical = true },
            Kpi(1, Rule(Polarity.HigherIsBetter, 40, 60), 66));
        Assert.Equal((score, status, gate), (Math.Round(objective.Score.GetValueOrDefault()), objective.Status, objective.Gate));
    }

    private static ScoringRule Rule(Polarity polarity, decimal redFlag, decimal goal) =>
        new() { Polarity = polarity, Method = new ScoringMethod.GoalRedFlag(redFlag, goal) };

    private static RollupChild.Kpi Kpi(decimal weight, ScoringRule rule, decimal value) =>
        new() { Weight = weight, Score = rule.Score(value), State = ValueState.Locked };
}
