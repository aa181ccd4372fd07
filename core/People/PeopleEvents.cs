using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.People;

public sealed record RoleGranted(PersonId Person, Role Role) : DomainEvent;

public sealed record RoleWithdrawn(PersonId Person, Role Role) : DomainEvent;

/// <summary>The last one counts; one that is over ends it.</summary>
public sealed record DutiesDelegated(PersonId Person, Delegation Delegation) : DomainEvent;
