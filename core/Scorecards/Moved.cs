namespace StratexTeams.Core.Scorecards;

/// <summary>A result before and after a change; null on the side where it does not exist.</summary>
public sealed record Moved<T>(T? Was, T? Becomes)
    where T : class;
