using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Bot.Api;

public sealed record UnreadablePeriod(string Text) : Rejection("invalid-period");

public sealed record NotAMonthOfAScorecard(Period Period) : Rejection("scorecard-needs-month");

public sealed record NotAValueOf(string Name, string Text, string Choices) : Rejection("invalid-parameter");

public sealed record NotPublishedYet(Period Period) : Rejection("not-published");

public sealed record KeyIsMissing(int Longest) : Rejection("idempotency-key-missing");

public sealed record BodyIsTooLarge(int Megabytes) : Rejection("body-too-large");

public sealed record TooManyActuals(int Most) : Rejection("too-many-actuals");

/// <param name="Place">A path into the body, or a line of it.</param>
public sealed record BodyDoesNotFit(string Place) : Rejection("invalid-body");

public sealed record GiveOneReading() : Rejection("one-actual-required");

public sealed record NoSuchAddress() : Rejection("unknown-address");

public sealed record NotInThisWay(string Method) : Rejection("method-not-allowed");

public sealed record SendJson() : Rejection("json-required");

public sealed record RequestWasNotUnderstood() : Rejection("bad-request");

public sealed record NotJustNow(int Seconds) : Rejection("temporarily-unavailable");

public sealed record StoppedForTheOperator() : Rejection("operator-required");

public sealed record OurMistake() : Rejection("internal-error");
