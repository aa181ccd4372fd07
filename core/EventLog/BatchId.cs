using System.Text.Json.Serialization;

namespace StratexTeams.Core.EventLog;

/// <summary>Names a batch by the sequence of its first record: only one writer can win a sequence, so no id is invented.</summary>
[JsonConverter(typeof(SequenceIdConverter<BatchId>))]
public readonly record struct BatchId(long Sequence) : ISequenceId<BatchId>
{
    public static BatchId From(long sequence) => new(sequence);
}
