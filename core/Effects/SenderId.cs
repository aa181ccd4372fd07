namespace StratexTeams.Core.Effects;

/// <summary>Tells one sending process from another. Two that saw the same log at the same instant would otherwise write the same bytes
/// for a claim, and after an append in doubt each would read the other's back as its own.</summary>
public readonly record struct SenderId(string Value);
