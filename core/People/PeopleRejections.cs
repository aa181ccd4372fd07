using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.People;

public sealed record OnlyAnAdministrator : Rejection;

public sealed record OnlyTheStrategyOffice : Rejection;

public sealed record OnlyAnExecutive : Rejection;

public sealed record OnlyForReadersOfEverything : Rejection;

public sealed record NotAPersonsId(PersonId Person) : Rejection;

public sealed record LastAdministrator(PersonId Person) : Rejection;

public sealed record NobodyDeputisesForThemselves : Rejection;

public sealed record EndsBeforeItBegins(DateOnly From, DateOnly Until) : Rejection;
