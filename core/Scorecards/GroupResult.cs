namespace StratexTeams.Core.Scorecards;

/// <summary>An objective, perspective, theme, unit or plan in one scorecard.</summary>
/// <param name="Parent">What it was rolled up into, and so along which axis; a plan is its own.</param>
/// <param name="Weight">Among the children of its parent.</param>
public sealed record GroupResult(GroupId Group, GroupId Parent, string Name, decimal Weight, RollupResult Result);
