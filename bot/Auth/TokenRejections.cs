using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Bot.Auth;

public sealed record TokenIsMissing() : Rejection("token-missing");

public sealed record TokenInvalid() : Rejection("invalid-token");

public sealed record TokenHasExpired() : Rejection("token-expired");

public sealed record TokenNamesNoPerson(string Scope) : Rejection("token-without-person");

public sealed record OrganisationNotSetUp(TenantId Tenant) : Rejection("organisation-not-set-up");

public sealed record UnknownAccount() : Rejection("unknown-account");

public sealed record ChannelTokenIsMissing() : Rejection("channel-token-missing");

public sealed record TokenIsForAnotherChannel() : Rejection("wrong-channel");

public sealed record TokenIsForAnotherServiceUrl() : Rejection("wrong-service-address");
