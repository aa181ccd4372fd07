namespace StratexTeams.Core.Scorecards.Views;

/// <summary>A result before and after a change; null on the side where it does not exist.</summary>
public sealed record ScoreChange<T>(T? Before, T? After)
    where T : class;
