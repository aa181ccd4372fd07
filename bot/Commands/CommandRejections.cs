using StratexTeams.Core.EventLog;

namespace StratexTeams.Bot.Commands;

public sealed record NotATenantId(string Text) : Rejection;

public sealed record NotAHash(string Text) : Rejection;

public sealed record NotANumberOfRecords(string Text) : Rejection;

public sealed record NotAPath : Rejection;

public sealed record StoppedEarly : Rejection;
