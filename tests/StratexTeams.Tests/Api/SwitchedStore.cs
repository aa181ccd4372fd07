using System.Runtime.CompilerServices;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Tests.Api;

/// <summary>A store that gives no answer while it is switched off, or takes its time over it.</summary>
internal sealed class SwitchedStore(IEventStore store) : IEventStore
{
    public bool IsOff { get; set; }

    /// <summary>It is read, and takes nothing.</summary>
    public bool IsFull { get; set; }

    /// <summary>What is asked of it waits until this is done.</summary>
    public Task Reads { get; set; } = Task.CompletedTask;

    public Task Appends { get; set; } = Task.CompletedTask;

    public async IAsyncEnumerable<StoredEvent> ReadAsync(TenantId tenant, long sequence, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Check(IsOff);
        await Reads;
        await foreach (var stored in store.ReadAsync(tenant, sequence, cancellationToken))
        {
            yield return stored;
        }
    }

    public async Task<AppendResult> AppendAsync(TenantId tenant, IReadOnlyList<StoredEvent> events, CancellationToken cancellationToken)
    {
        Check(IsOff || IsFull);
        await Appends;
        return await store.AppendAsync(tenant, events, cancellationToken);
    }

    private static void Check(bool isOff)
    {
        if (isOff)
        {
            throw new StoreUnavailableException("switched off");
        }
    }
}
