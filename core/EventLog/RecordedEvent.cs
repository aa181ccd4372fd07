namespace StratexTeams.Core.EventLog;

/// <summary>A fact with its place in the log and who caused it: envelope version 1.</summary>
public sealed record RecordedEvent
{
    public required TenantId Tenant { get; init; }

    /// <summary>The life of the log since a restore; 1 from the beginning.</summary>
    public required int Incarnation { get; init; }

    public required long Sequence { get; init; }

    /// <summary>The hash of the record before this one; <see cref="Sha256.None"/> for the first.</summary>
    public required Sha256 Previous { get; init; }

    public required Actor Actor { get; init; }

    public required CommandId Command { get; init; }

    /// <summary>In UTC, and never earlier than the record before it.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Set on a record that counts only once its batch is committed.</summary>
    public BatchId? Batch { get; init; }

    /// <summary>The change request that this record applies; null while there are none.</summary>
    public RequestId? Request { get; init; }

    public required DomainEvent Data { get; init; }
}
