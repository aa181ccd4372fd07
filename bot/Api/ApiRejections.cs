using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Bot.Api;

public sealed record UnreadablePeriod(string Text) : Rejection;

public sealed record NotAMonthOfAScorecard(Period Period) : Rejection;

public sealed record NotAValueOf(string Name, string Text, string Choices) : Rejection;

public sealed record NotPublishedYet(Period Period) : Rejection;

public sealed record KeyIsMissing(int Longest) : Rejection;

public sealed record BodyIsTooLarge(int Megabytes) : Rejection;

public sealed record TooManyActuals(int Most) : Rejection;

/// <param name="Place">A path into the body, or a line of it.</param>
public sealed record BodyDoesNotFit(string Place) : Rejection;

public sealed record GiveOneReading : Rejection;

public sealed record NoSuchAddress : Rejection;

public sealed record NotInThisWay(string Method) : Rejection;

public sealed record SendJson : Rejection;

public sealed record RequestWasNotUnderstood : Rejection;

public sealed record NotJustNow(int Seconds) : Rejection;

public sealed record StoppedForTheOperator : Rejection;

public sealed record OurMistake : Rejection;
