using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Prompts;

/// <summary>A prompt is named by the sequence of the record that issued it. Knowing one opens nothing: it is found among the presser's own.</summary>
[JsonConverter(typeof(SequenceIdConverter<PromptId>))]
public readonly record struct PromptId(long Sequence) : ISequenceId<PromptId>
{
    public static PromptId From(long sequence) => new(sequence);
}
