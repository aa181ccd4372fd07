using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Prompts;

public sealed record PromptsAreTheirOwners : Rejection;

public sealed record PromptIsNotThere : Rejection;

public sealed record CardHasMovedOn : Rejection;

public sealed record NotADayToAskAgain(DateOnly From, DateOnly Until) : Rejection;

public sealed record NothingIsPutOff : Rejection;
