using StratexTeams.Core.Scorecards.Rollup;

namespace StratexTeams.Core.Scorecards;

/// <summary>An objective, perspective, theme, unit or plan in one scorecard.</summary>
/// <param name="Parent">The group it was rolled up into, which also tells the axis; a plan is its own parent.</param>
/// <param name="Weight">Relative to the other children of its parent.</param>
public sealed record GroupResult(GroupId Group, GroupId Parent, string Name, decimal Weight, RollupResult Result);
