using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.EventLog.Writing;

/// <summary>A record ready to be appended, with its bytes and its hash.</summary>
internal sealed record PlannedRecord(RecordedEvent Recorded, StoredEvent Stored, Sha256 Hash)
{
    public bool IsTooLong => Stored.Bytes.Length > AppendBounds.MaxRecordBytes;

    /// <summary>The record of this fact at the state's next sequence.</summary>
    public static PlannedRecord After(TenantState state, Submission submission, DomainEvent fact, DateTimeOffset now, BatchId? batch)
    {
        var recorded = new RecordedEvent
        {
            Tenant = state.Tenant,
            Incarnation = state.Incarnation,
            Sequence = state.Next,
            Previous = state.Head,
            Actor = submission.Actor,
            Command = submission.Id,
            RecordedAt = now,
            Batch = batch,
            Data = fact,
        };
        var stored = EventCodec.Encode(recorded);
        return new PlannedRecord(ReadBack(state.Tenant, stored, fact), stored, stored.Hash());
    }

    // A log cannot be repaired, so a record that cannot be decoded is never stored; and the state is built from the decoded record, as
    // every reader will.
    private static RecordedEvent ReadBack(TenantId tenant, StoredEvent stored, DomainEvent fact)
    {
        try
        {
            return EventCodec.Decode(tenant, stored);
        }
        catch (CorruptLogException unreadable)
        {
            throw new InvalidOperationException($"{fact.GetType().Name} could not be read back, so it is not stored.", unreadable);
        }
    }
}
