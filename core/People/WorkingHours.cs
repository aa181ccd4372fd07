namespace StratexTeams.Core.People;

/// <summary>Daily working hours in the person's own time zone.</summary>
public sealed record WorkingHours(TimeOnly From, TimeOnly To);
