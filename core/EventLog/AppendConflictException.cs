namespace StratexTeams.Core.EventLog;

/// <summary>Other writers were faster every time.</summary>
public sealed class AppendConflictException(TenantId tenant, int attempts)
    : Exception($"The log of tenant {tenant} was still moving after {attempts} attempts.");
