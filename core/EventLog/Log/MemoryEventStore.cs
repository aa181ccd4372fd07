using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.EventLog.Log;

/// <summary>An event store in memory, for tests and simulations.</summary>
public sealed class MemoryEventStore : IEventStore
{
    private readonly ConcurrentDictionary<TenantId, List<StoredEvent>> _logs = [];

    public async IAsyncEnumerable<StoredEvent> ReadAsync(TenantId tenant, long sequence, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var stored in Copy(_logs.GetOrAdd(tenant, _ => []), (int)sequence))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return stored;
        }

        await Task.CompletedTask;
    }

    public Task<AppendResult> AppendAsync(TenantId tenant, IReadOnlyList<StoredEvent> events, CancellationToken cancellationToken)
    {
        AppendBounds.Check(events);
        cancellationToken.ThrowIfCancellationRequested();
        var log = _logs.GetOrAdd(tenant, _ => []);
        lock (log)
        {
            if (events[0].Sequence != log.Count)
            {
                return Task.FromResult(AppendResult.Conflict);
            }

            log.AddRange(events);
            return Task.FromResult(AppendResult.Appended);
        }
    }

    private static StoredEvent[] Copy(List<StoredEvent> log, int from)
    {
        lock (log)
        {
            return from < log.Count ? [.. log[from..]] : [];
        }
    }
}
