using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Prompts;

public sealed record PromptForSomebodyElse() : Rejection("not-prompt-recipient");

public sealed record PromptExpired() : Rejection("unknown-prompt");

public sealed record CardOutdated() : Rejection("card-outdated");

public sealed record DeferralDayOutOfRange(DateOnly From, DateOnly Until) : Rejection("deferral-day-out-of-range");

public sealed record LineIsNotDeferred() : Rejection("nothing-deferred");
