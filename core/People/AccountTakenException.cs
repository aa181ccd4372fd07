using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.People;

/// <summary>One account is one person.</summary>
public sealed class AccountTakenException(TenantId tenant, Guid objectId) : Exception($"Account {objectId} of tenant {tenant} belongs to somebody else.");
