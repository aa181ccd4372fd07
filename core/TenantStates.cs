using System.Collections.Concurrent;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core;

/// <summary>The state of each tenant in this process. Every read first applies what was appended to the log since the last one.</summary>
public sealed class TenantStates(IEventStore store)
{
    private readonly ConcurrentDictionary<TenantId, TenantFold> _folds = new();

    /// <summary>The current state. Throws <see cref="CorruptLogException"/>, naming the first bad sequence, on every call while the
    /// tenant's log is broken; other tenants are not affected.</summary>
    public Task<TenantState> GetAsync(TenantId tenant, CancellationToken cancellationToken) => FoldOf(tenant).CatchUpAsync(cancellationToken);

    /// <summary>The last state this process read or wrote, without asking the store: for an answer while the store is
    /// unavailable.</summary>
    public TenantState GetCached(TenantId tenant) => FoldOf(tenant).Cached;

    internal TenantFold FoldOf(TenantId tenant) => _folds.GetOrAdd(tenant, id => new TenantFold(id, store));
}
