namespace StratexTeams.Core.EventLog;

/// <summary>A record ready to be appended, with its bytes and its hash.</summary>
internal sealed record PlannedRecord(RecordedEvent Recorded, StoredEvent Stored, Sha256 Hash)
{
    public bool IsTooLong => Stored.Bytes.Length > AppendBounds.RecordBytes;

    /// <summary>The fact as the record that would come next.</summary>
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
        return new PlannedRecord(recorded, stored, stored.Hash());
    }
}
