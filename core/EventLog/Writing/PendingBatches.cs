using System.Collections.Immutable;
using StratexTeams.Core.EventLog.Log;

namespace StratexTeams.Core.EventLog.Writing;

/// <summary>Batches that are stored but not committed, so their facts have no effect yet. A batch that is not committed within
/// <see cref="Lifetime"/> of its first record expires: its writer was interrupted, and repeating the command starts a new batch.</summary>
public sealed record PendingBatches(ImmutableDictionary<BatchId, PendingBatch> ById)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    public static readonly PendingBatches None = new(ImmutableDictionary<BatchId, PendingBatch>.Empty);

    public bool Contains(BatchId batch) => ById.ContainsKey(batch);

    public PendingBatches Add(BatchId batch, RecordedEvent recorded) => ById.TryGetValue(batch, out var held)
        ? new(ById.SetItem(batch, held with { Facts = held.Facts.Add(recorded) }))
        : recorded.Sequence == batch.Sequence ? new(ById.Add(batch, new PendingBatch(recorded.RecordedAt, [recorded]))) : this;

    public PendingBatches Remove(BatchId batch) => new(ById.Remove(batch));

    /// <summary>Without the batches that have expired by <paramref name="now"/>.</summary>
    public PendingBatches WithoutExpired(DateTimeOffset now) => ById.IsEmpty || ById.Values.All(held => now - held.StartedAt <= Lifetime)
        ? this
        : new(ById.RemoveRange(ById.Where(held => now - held.Value.StartedAt > Lifetime).Select(held => held.Key)));
}

public sealed record PendingBatch(DateTimeOffset StartedAt, ImmutableList<RecordedEvent> Facts);
