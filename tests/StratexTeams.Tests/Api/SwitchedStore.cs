using StratexTeams.Core.EventLog;

namespace StratexTeams.Tests.Api;

/// <summary>A store that gives no answer while it is switched off.</summary>
internal sealed class SwitchedStore(IEventStore store) : IEventStore
{
    public bool IsOff { get; set; }

    public IAsyncEnumerable<StoredEvent> ReadAsync(TenantId tenant, long sequence, CancellationToken cancellationToken)
    {
        Check();
        return store.ReadAsync(tenant, sequence, cancellationToken);
    }

    public Task<AppendResult> AppendAsync(TenantId tenant, IReadOnlyList<StoredEvent> events, CancellationToken cancellationToken)
    {
        Check();
        return store.AppendAsync(tenant, events, cancellationToken);
    }

    private void Check()
    {
        if (IsOff)
        {
            throw new StoreUnavailableException("switched off");
        }
    }
}
