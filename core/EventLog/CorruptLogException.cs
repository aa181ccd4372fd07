namespace StratexTeams.Core.EventLog;

/// <summary>A record is not what the log says it must be. The tenant stops at it and never guesses.</summary>
public sealed class CorruptLogException(TenantId tenant, long sequence, string problem, Exception? cause = null)
    : Exception($"The log of tenant {tenant} cannot be read at {sequence}: {problem}.", cause)
{
    public TenantId Tenant => tenant;

    public long Sequence => sequence;
}
