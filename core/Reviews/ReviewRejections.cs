using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Reviews;

public sealed record ActionNeedsOneSubject() : Rejection("action-needs-one-subject");

public sealed record ActionNeedsAText() : Rejection("action-needs-text");

public sealed record ActionIsKnown(ActionId Action) : Rejection("action-exists");

public sealed record UnknownAction(ActionId Action) : Rejection("unknown-action");

public sealed record ActionWasDropped(ActionId Action) : Rejection("action-dropped");

public sealed record ActionWasDone(ActionId Action) : Rejection("action-done");

public sealed record DroppingNeedsAReason() : Rejection("drop-needs-reason");

public sealed record DueInThePast(DateOnly Due) : Rejection("due-date-in-past");
