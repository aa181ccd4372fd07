using StratexTeams.Core.EventLog;

namespace StratexTeams.Bot.Messages.Incoming;

public sealed record ActivityTooLarge(int MaxKilobytes) : Rejection("activity-too-large");

public sealed record InvalidActivity(string JsonPath) : Rejection("invalid-activity");

public sealed record ActivityNamesTwoOrganisations() : Rejection("activity-names-two-organisations");

public sealed record UnknownInvoke() : Rejection("unknown-invoke");
