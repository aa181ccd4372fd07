using System.Collections.Immutable;

namespace StratexTeams.Core.EventLog;

/// <summary>Batches that are stored but not committed, so their facts have no effect yet. A batch that is not committed within
/// <see cref="Lifetime"/> of its first record expires: its writer was interrupted, and repeating the command starts a new batch.</summary>
public sealed record HeldBatches(ImmutableDictionary<BatchId, HeldBatch> All)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    public static readonly HeldBatches None = new(ImmutableDictionary<BatchId, HeldBatch>.Empty);

    public bool Holds(BatchId batch) => All.ContainsKey(batch);

    public HeldBatches Hold(BatchId batch, RecordedEvent recorded) => All.TryGetValue(batch, out var held)
        ? new(All.SetItem(batch, held with { Facts = held.Facts.Add(recorded) }))
        : recorded.Sequence == batch.Sequence ? new(All.Add(batch, new HeldBatch(recorded.RecordedAt, [recorded]))) : this;

    public HeldBatches Drop(BatchId batch) => new(All.Remove(batch));

    /// <summary>Without the batches that have expired by <paramref name="now"/>.</summary>
    public HeldBatches At(DateTimeOffset now) => All.IsEmpty || All.Values.All(held => now - held.Began <= Lifetime)
        ? this
        : new(All.RemoveRange(All.Where(held => now - held.Value.Began > Lifetime).Select(held => held.Key)));
}

public sealed record HeldBatch(DateTimeOffset Began, ImmutableList<RecordedEvent> Facts);
