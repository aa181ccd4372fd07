using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Prompts;

/// <summary>Identifies a prompt by the sequence of the record that issued it. It is not a secret: a prompt is only looked up among the
/// acting person's own.</summary>
[JsonConverter(typeof(SequenceIdConverter<PromptId>))]
public readonly record struct PromptId(long Sequence) : ISequenceId<PromptId>
{
    public static PromptId From(long sequence) => new(sequence);
}
