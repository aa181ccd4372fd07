namespace StratexTeams.Core.Kpis;

/// <summary>What a KPI comes to in one of its periods: the figure that its target speaks of, the rule it is judged by, and the score.</summary>
/// <param name="Actual">Nothing in it when the period itself holds no value, whatever the periods before it hold.</param>
/// <param name="Rule">Absent when there is no target.</param>
public sealed record Measured(Aggregated Actual, ScoringRule? Rule, KpiScore Score);
