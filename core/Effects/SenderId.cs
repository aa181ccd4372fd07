namespace StratexTeams.Core.Effects;

/// <summary>Identifies one sending process. Without it two processes that read the same log at the same instant would write identical
/// bytes for a claim, and after an append without a clear answer each could take the other's record for its own.</summary>
public readonly record struct SenderId(string Value);
