using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.EventLog.Writing;

/// <summary>Identifies a batch by the sequence of its first record. It is unique without a generated id, because only one writer can take
/// a sequence.</summary>
[JsonConverter(typeof(SequenceIdConverter<BatchId>))]
public readonly record struct BatchId(long Sequence) : ISequenceId<BatchId>
{
    public static BatchId From(long sequence) => new(sequence);
}
