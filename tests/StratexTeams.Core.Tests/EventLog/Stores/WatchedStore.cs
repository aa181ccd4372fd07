using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Tests.EventLog.Stores;

/// <summary>Wraps a store for a test: keeps each append, and lets the test delay it or make it fail, before or after it is carried
/// out.</summary>
public sealed class WatchedStore(IEventStore inner) : IEventStore
{
    private readonly ConcurrentQueue<IReadOnlyList<StoredEvent>> _asked = new();
    private int _appends;

    /// <summary>Called before each append with its number, counted from 1.</summary>
    public Func<int, Task> BeforeAppend { get; set; } = _ => Task.CompletedTask;

    public Func<int, Task> AfterAppend { get; set; } = _ => Task.CompletedTask;

    public Func<Task> BeforeRead { get; set; } = () => Task.CompletedTask;

    /// <summary>The records of each append, in call order, failed ones included.</summary>
    public IReadOnlyCollection<IReadOnlyList<StoredEvent>> Asked => _asked;

    public async IAsyncEnumerable<StoredEvent> ReadAsync(TenantId tenant, long sequence, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await BeforeRead();
        await foreach (var stored in inner.ReadAsync(tenant, sequence, cancellationToken))
        {
            yield return stored;
        }
    }

    public async Task<AppendResult> AppendAsync(TenantId tenant, IReadOnlyList<StoredEvent> events, CancellationToken cancellationToken)
    {
        var number = Interlocked.Increment(ref _appends);
        _asked.Enqueue(events);
        await BeforeAppend(number);
        var result = await inner.AppendAsync(tenant, events, cancellationToken);
        await AfterAppend(number);
        return result;
    }
}
