namespace StratexTeams.Core.Scorecards;

/// <summary>An objective with its KPIs. KPIs that serve none are gathered under an objective without a name.</summary>
public sealed record ScorecardObjective(GroupId Id, string Name, decimal Weight, RollupResult Result, IReadOnlyList<KpiResult> Kpis);
