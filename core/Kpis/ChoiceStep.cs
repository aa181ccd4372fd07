namespace StratexTeams.Core.Kpis;

/// <summary>One step of a qualitative scale: the number stored for it, the organisation's name for it, its points.</summary>
public sealed record ChoiceStep(decimal Value, string Name, decimal Points);
