namespace StratexTeams.Core.Scorecards;

/// <summary>What one child brings to its parent's score: its share of the weight that counted, and that share of its own score.</summary>
public readonly record struct Contribution(decimal Share, decimal Points);
