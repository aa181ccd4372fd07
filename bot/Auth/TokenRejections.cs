using StratexTeams.Core.EventLog;

namespace StratexTeams.Bot.Auth;

public sealed record TokenIsMissing : Rejection;

public sealed record TokenIsNotForUs : Rejection;

public sealed record TokenHasExpired : Rejection;

public sealed record TokenSpeaksForNoPerson(string Scope) : Rejection;

public sealed record OrganisationIsNotSetUp(TenantId Tenant) : Rejection;

public sealed record AccountIsUnknown : Rejection;

public sealed record ChannelTokenIsMissing : Rejection;

public sealed record TokenIsForAnotherChannel : Rejection;

public sealed record TokenIsForAnotherAddress : Rejection;
