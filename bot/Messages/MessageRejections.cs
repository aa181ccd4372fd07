using StratexTeams.Core.EventLog;

namespace StratexTeams.Bot.Messages;

public sealed record ActivityIsTooLarge(int Kilobytes) : Rejection;

public sealed record ActivityDoesNotFit(string Place) : Rejection;

public sealed record ActivityNamesTwoOrganisations : Rejection;

public sealed record InvokeIsUnknown : Rejection;
