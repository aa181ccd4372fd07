using System.Runtime.CompilerServices;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Benchmarks;

/// <summary>A store with the latency of a network on every read and append.</summary>
internal sealed class DistantStore(IEventStore store, TimeSpan latency) : IEventStore
{
    public async IAsyncEnumerable<StoredEvent> ReadAsync(TenantId tenant, long sequence, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.Delay(latency, cancellationToken);
        await foreach (var stored in store.ReadAsync(tenant, sequence, cancellationToken))
        {
            yield return stored;
        }
    }

    public async Task<AppendResult> AppendAsync(TenantId tenant, IReadOnlyList<StoredEvent> events, CancellationToken cancellationToken)
    {
        await Task.Delay(latency, cancellationToken);
        return await store.AppendAsync(tenant, events, cancellationToken);
    }
}
