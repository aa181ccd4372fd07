using StratexTeams.Core.Scorecards.Rollup;

namespace StratexTeams.Core.Scorecards;

/// <summary>A perspective, theme or unit with its objectives.</summary>
public sealed record ScorecardGroup(GroupId Id, string Name, decimal Weight, RollupResult Result, IReadOnlyList<ScorecardObjective> Objectives);
