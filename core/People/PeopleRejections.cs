using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.People;

public sealed record OnlyAnAdministrator() : Rejection("administrator-only");

public sealed record OnlyTheStrategyOffice() : Rejection("strategy-office-only");

public sealed record OnlyAnExecutive() : Rejection("executive-only");

public sealed record OnlyForReadersOfEverything() : Rejection("read-everything-required");

public sealed record InvalidPersonId(PersonId Person) : Rejection("invalid-person-id");

public sealed record LastAdministrator(PersonId Person) : Rejection("last-administrator");

public sealed record CannotDeputiseForOneself() : Rejection("deputy-is-self");

public sealed record EndsBeforeItBegins(DateOnly From, DateOnly Until) : Rejection("ends-before-start");
