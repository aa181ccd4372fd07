using System.Collections.Concurrent;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core;

/// <summary>The read model: one fold for each tenant, caught up with the log on every read.</summary>
public sealed class TenantStates(IEventStore store)
{
    private readonly ConcurrentDictionary<TenantId, TenantFold> _folds = new();

    /// <summary>Throws <see cref="CorruptLogException"/> for as long as the log is broken, naming its first bad sequence; other tenants go on.</summary>
    public Task<TenantState> GetAsync(TenantId tenant, CancellationToken cancellationToken) => FoldOf(tenant).CatchUpAsync(cancellationToken);

    /// <summary>As far as this process knows, without asking the store: to answer somebody while it is out of reach.</summary>
    public TenantState Known(TenantId tenant) => FoldOf(tenant).Known;

    internal TenantFold FoldOf(TenantId tenant) => _folds.GetOrAdd(tenant, id => new TenantFold(id, store));
}
