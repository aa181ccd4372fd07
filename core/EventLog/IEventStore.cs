namespace StratexTeams.Core.EventLog;

/// <summary>The append-only log: one gap-free sequence of byte records for each tenant. Every adapter passes EventStoreContract.
/// Both methods throw <see cref="StoreUnavailableException"/> when the store gives no clear answer; an append may then have happened.</summary>
public interface IEventStore
{
    /// <summary>Records from <paramref name="sequence"/> on, oldest first; none for a tenant never written to.</summary>
    IAsyncEnumerable<StoredEvent> ReadAsync(TenantId tenant, long sequence, CancellationToken cancellationToken);

    /// <summary>Inserts all the records or none, within <see cref="AppendBounds"/>.
    /// <see cref="AppendResult.Conflict"/>: a record with one of these sequences is there already.</summary>
    Task<AppendResult> AppendAsync(TenantId tenant, IReadOnlyList<StoredEvent> events, CancellationToken cancellationToken);
}

public enum AppendResult
{
    Appended,
    Conflict,
}
