using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Bot.Api;

public sealed record InvalidPeriod(string Text) : Rejection("invalid-period");

public sealed record ScorecardMonthExpected(Period Period) : Rejection("scorecard-needs-month");

public sealed record UnknownParameterValue(string Name, string Text, string Choices) : Rejection("invalid-parameter");

public sealed record NotPublishedYet(Period Period) : Rejection("not-published");

public sealed record IdempotencyKeyMissing(int MaxLength) : Rejection("idempotency-key-missing");

public sealed record BodyTooLarge(int MaxMegabytes) : Rejection("body-too-large");

public sealed record TooManyActuals(int MaxRows) : Rejection("too-many-actuals");

/// <param name="JsonPath">A path into the body, or a line of it.</param>
public sealed record InvalidBody(string JsonPath) : Rejection("invalid-body");

public sealed record ExactlyOneActualExpected() : Rejection("one-actual-required");

public sealed record UnknownEndpoint() : Rejection("unknown-address");

public sealed record MethodNotAllowed(string Method) : Rejection("method-not-allowed");

public sealed record JsonExpected() : Rejection("json-required");

public sealed record InvalidRequest() : Rejection("bad-request");

public sealed record TemporarilyUnavailable(int Seconds) : Rejection("temporarily-unavailable");

public sealed record OrganisationStopped() : Rejection("operator-required");

public sealed record InternalError() : Rejection("internal-error");
