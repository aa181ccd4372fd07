using StratexTeams.Core.EventLog;

namespace StratexTeams.Bot.Auth;

public sealed record TokenIsMissing() : Rejection("token-missing");

public sealed record TokenIsNotForUs() : Rejection("invalid-token");

public sealed record TokenHasExpired() : Rejection("token-expired");

public sealed record TokenSpeaksForNoPerson(string Scope) : Rejection("token-without-person");

public sealed record OrganisationIsNotSetUp(TenantId Tenant) : Rejection("organisation-not-set-up");

public sealed record AccountIsUnknown() : Rejection("unknown-account");

public sealed record ChannelTokenIsMissing() : Rejection("channel-token-missing");

public sealed record TokenIsForAnotherChannel() : Rejection("wrong-channel");

public sealed record TokenIsForAnotherAddress() : Rejection("wrong-service-address");
