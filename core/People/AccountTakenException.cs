using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.People;

/// <summary>Thrown when an account is already assigned to another person.</summary>
public sealed class AccountTakenException(TenantId tenant, Guid objectId) : Exception($"Account {objectId} of tenant {tenant} belongs to somebody else.");
