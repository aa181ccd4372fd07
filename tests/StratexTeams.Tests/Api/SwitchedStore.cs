using StratexTeams.Core.EventLog;

namespace StratexTeams.Tests.Api;

/// <summary>A store that gives no answer while it is switched off.</summary>
internal sealed class SwitchedStore(IEventStore store) : IEventStore
{
    public bool IsOff { get; set; }

    /// <summary>It is read, and takes nothing.</summary>
    public bool IsFull { get; set; }

    public IAsyncEnumerable<StoredEvent> ReadAsync(TenantId tenant, long sequence, CancellationToken cancellationToken)
    {
        Check(IsOff);
        return store.ReadAsync(tenant, sequence, cancellationToken);
    }

    public Task<AppendResult> AppendAsync(TenantId tenant, IReadOnlyList<StoredEvent> events, CancellationToken cancellationToken)
    {
        Check(IsOff || IsFull);
        return store.AppendAsync(tenant, events, cancellationToken);
    }

    private static void Check(bool isOff)
    {
        if (isOff)
        {
            throw new StoreUnavailableException("switched off");
        }
    }
}
