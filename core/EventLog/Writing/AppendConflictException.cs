using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.EventLog.Writing;

/// <summary>Every attempt to append lost against another writer.</summary>
public sealed class AppendConflictException(TenantId tenant, int attempts)
    : Exception($"The log of tenant {tenant} was still moving after {attempts} attempts.");
