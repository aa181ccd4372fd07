using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.People;

public sealed record RoleGranted(PersonId Person, Role Role) : DomainEvent;

public sealed record RoleWithdrawn(PersonId Person, Role Role) : DomainEvent;
