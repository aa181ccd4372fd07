using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.EventLog.Log;

/// <summary>The store of append-only logs: for each tenant one gap-free sequence of byte records. Every adapter must pass the tests of
/// EventStoreContract. Both methods throw <see cref="StoreUnavailableException"/> when the store gives no clear answer; an append may then
/// have been stored or not.</summary>
public interface IEventStore
{
    /// <summary>The records from <paramref name="sequence"/> on, oldest first; none for a tenant without a log.</summary>
    IAsyncEnumerable<StoredEvent> ReadAsync(TenantId tenant, long sequence, CancellationToken cancellationToken);

    /// <summary>Inserts all the records or none, within <see cref="AppendBounds"/>.
    /// <see cref="AppendResult.Conflict"/>: a record with one of these sequences already exists.</summary>
    Task<AppendResult> AppendAsync(TenantId tenant, IReadOnlyList<StoredEvent> events, CancellationToken cancellationToken);
}

public enum AppendResult
{
    Appended,
    Conflict,
}
