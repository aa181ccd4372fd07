using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Organisation;

public sealed record OrganisationDescribed(OrganisationSettings Settings) : DomainEvent;

/// <param name="Parent">The unit it belongs to; absent for one directly below the organisation.</param>
public sealed record UnitDefined(UnitId Unit, string Name, UnitId? Parent) : DomainEvent;
