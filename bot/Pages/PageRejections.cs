using StratexTeams.Core.EventLog;

namespace StratexTeams.Bot.Pages;

public sealed record TokenIsTooLong : Rejection;

public sealed record NotFromOurPages : Rejection;

public sealed record SessionIsOver : Rejection;

public sealed record NoSuchPage : Rejection;

public sealed record FormIsTooLarge(int Kilobytes) : Rejection;

public sealed record FormWasNotUnderstood : Rejection;
