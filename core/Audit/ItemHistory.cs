using System.Runtime.CompilerServices;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.EventLog.Writing;

namespace StratexTeams.Core.Audit;

/// <summary>The history of one item, in the order in which the facts took effect.</summary>
public sealed class ItemHistory(IEventStore store)
{
    /// <summary>Reads the whole log. Throws <see cref="CorruptLogException"/> at the first record that cannot be read.</summary>
    public async IAsyncEnumerable<HistoryEntry> OfAsync(TenantId tenant, ItemId item, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Dictionary<BatchId, List<HistoryEntry>> held = [];
        await foreach (var stored in store.ReadAsync(tenant, 0, cancellationToken))
        {
            foreach (var line in Counting(EventCodec.Decode(tenant, stored), item, held))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<HistoryEntry> Counting(RecordedEvent recorded, ItemId item, Dictionary<BatchId, List<HistoryEntry>> held)
    {
        if (recorded.Data is BatchCommitted committed)
        {
            return held.Remove(committed.Batch, out var lines) ? lines : [];
        }

        IReadOnlyList<HistoryEntry> told = HistoryEntry.Of(recorded, item) is { } line ? [line] : [];
        if (recorded.Batch is not { } batch)
        {
            return told;
        }

        held[batch] = [.. held.GetValueOrDefault(batch) ?? [], .. told];
        return [];
    }
}
