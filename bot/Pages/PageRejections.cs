using StratexTeams.Core.EventLog;

namespace StratexTeams.Bot.Pages;

public sealed record TokenIsTooLong() : Rejection("token-too-long");

public sealed record CrossSiteForm() : Rejection("not-from-this-site");

public sealed record SessionExpired() : Rejection("session-expired");

public sealed record NoSuchPage() : Rejection("unknown-page");

public sealed record FormTooLarge(int Kilobytes) : Rejection("form-too-large");

public sealed record InvalidForm() : Rejection("invalid-form");
