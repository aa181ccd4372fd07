using StratexTeams.Core.EventLog;

namespace StratexTeams.Bot.Pages;

public sealed record TokenIsTooLong() : Rejection("token-too-long");

public sealed record NotFromOurPages() : Rejection("not-from-this-site");

public sealed record SessionIsOver() : Rejection("session-expired");

public sealed record NoSuchPage() : Rejection("unknown-page");

public sealed record FormIsTooLarge(int Kilobytes) : Rejection("form-too-large");

public sealed record FormWasNotUnderstood() : Rejection("invalid-form");
