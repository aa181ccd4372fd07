namespace StratexTeams.Core.Scorecards;

/// <summary>One thing as it is and as it would be; nothing on the side where it is not there.</summary>
public sealed record Moved<T>(T? Was, T? Becomes)
    where T : class;
