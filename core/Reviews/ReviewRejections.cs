using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Reviews;

public sealed record ActionNeedsOneSubject : Rejection;

public sealed record ActionNeedsAText : Rejection;

public sealed record ActionIsKnown(ActionId Action) : Rejection;

public sealed record UnknownAction(ActionId Action) : Rejection;

public sealed record ActionWasDropped(ActionId Action) : Rejection;

public sealed record ActionWasDone(ActionId Action) : Rejection;

public sealed record DroppingNeedsAReason : Rejection;

public sealed record DueInThePast(DateOnly Due) : Rejection;
