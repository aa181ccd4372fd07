namespace StratexTeams.Core.Organisation;

/// <summary>A part of the organisation with a scorecard of its own.</summary>
public sealed record Unit(UnitId Id, string Name, UnitId? Parent);
