namespace StratexTeams.Core.People;

/// <summary>In the person's own time zone.</summary>
public sealed record WorkingHours(TimeOnly From, TimeOnly To);
