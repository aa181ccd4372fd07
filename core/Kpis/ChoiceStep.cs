namespace StratexTeams.Core.Kpis;

/// <summary>One step of a qualitative scale: the number stored for it, its display name, and its score from 0 to 100.</summary>
public sealed record ChoiceStep(decimal Value, string Name, decimal Points);
