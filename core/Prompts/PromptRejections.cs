using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Prompts;

public sealed record PromptsAreTheirOwners() : Rejection("not-prompt-recipient");

public sealed record PromptIsNotThere() : Rejection("unknown-prompt");

public sealed record CardHasMovedOn() : Rejection("card-outdated");

public sealed record NotADayToAskAgain(DateOnly From, DateOnly Until) : Rejection("deferral-day-out-of-range");

public sealed record NothingIsPutOff() : Rejection("nothing-deferred");
