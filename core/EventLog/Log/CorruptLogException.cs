using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.EventLog.Log;

/// <summary>A record cannot be read, does not continue the hash chain, or contradicts the facts before it. The tenant's log is not read
/// any further; nothing is repaired or skipped.</summary>
public sealed class CorruptLogException(TenantId tenant, long sequence, string problem, Exception? cause = null)
    : Exception($"The log of tenant {tenant} cannot be read at {sequence}: {problem}.", cause)
{
    public TenantId Tenant => tenant;

    public long Sequence => sequence;
}
