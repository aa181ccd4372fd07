using System.Runtime.CompilerServices;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Tests.Api;

/// <summary>A store that the test can switch off, make refuse appends, or delay.</summary>
internal sealed class SwitchedStore(IEventStore store) : IEventStore
{
    public bool IsOff { get; set; }

    /// <summary>Reads succeed, appends fail.</summary>
    public bool IsFull { get; set; }

    /// <summary>Every read waits until this task completes.</summary>
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
