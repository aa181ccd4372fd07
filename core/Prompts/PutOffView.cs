namespace StratexTeams.Core.Prompts;

/// <summary>A value that is asked for again, on a day that may be moved.</summary>
public sealed record PutOffView(int Number, string Label, DateOnly Day, DateOnly From, DateOnly Until);
