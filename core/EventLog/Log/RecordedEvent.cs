using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.EventLog.Writing;

namespace StratexTeams.Core.EventLog.Log;

/// <summary>A fact as it was recorded: with its position in the log, who caused it and when. Envelope version 1 (decision 3).</summary>
public sealed record RecordedEvent
{
    public required TenantId Tenant { get; init; }

    /// <summary>Counts restores of the log: 1 at first, one more after each restore.</summary>
    public required int Incarnation { get; init; }

    public required long Sequence { get; init; }

    /// <summary>The hash of the previous record; <see cref="Sha256.None"/> for the first.</summary>
    public required Sha256 Previous { get; init; }

    public required Actor Actor { get; init; }

    public required CommandId Command { get; init; }

    /// <summary>In UTC, and never earlier than the previous record.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Set on a record that takes effect only when this batch is committed.</summary>
    public BatchId? Batch { get; init; }

    /// <summary>The change request that this record applies; null while there are none.</summary>
    public RequestId? Request { get; init; }

    public required DomainEvent Data { get; init; }
}
