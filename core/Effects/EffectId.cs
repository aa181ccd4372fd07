using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Effects;

/// <summary>Identifies an effect by the sequence of the record that requested it.</summary>
[JsonConverter(typeof(SequenceIdConverter<EffectId>))]
public readonly record struct EffectId(long Sequence) : ISequenceId<EffectId>
{
    public static EffectId From(long sequence) => new(sequence);
}
