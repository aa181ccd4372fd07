using StratexTeams.Core.EventLog;

namespace StratexTeams.Bot.Messages;

public sealed record ActivityIsTooLarge(int Kilobytes) : Rejection("activity-too-large");

public sealed record ActivityDoesNotFit(string Place) : Rejection("invalid-activity");

public sealed record ActivityNamesTwoOrganisations() : Rejection("activity-names-two-organisations");

public sealed record InvokeIsUnknown() : Rejection("unknown-invoke");
