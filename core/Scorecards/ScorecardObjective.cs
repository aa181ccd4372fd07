using StratexTeams.Core.Scorecards.Rollup;

namespace StratexTeams.Core.Scorecards;

/// <summary>An objective with its KPIs, largest weight first.</summary>
public sealed record ScorecardObjective(GroupId Id, string Name, decimal Weight, RollupResult Result, IReadOnlyList<KpiResult> Kpis);
