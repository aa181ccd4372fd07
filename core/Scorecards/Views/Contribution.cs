namespace StratexTeams.Core.Scorecards.Views;

/// <summary>One child's part of its parent's score: its share of the counted weight (0 to 1) and share times score.</summary>
public readonly record struct Contribution(decimal Share, decimal Points);
