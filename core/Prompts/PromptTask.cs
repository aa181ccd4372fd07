using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Prompts;

/// <summary>What a line of a prompt asks for.</summary>
[JsonConverter(typeof(EnumName<PromptTask>))]
public enum PromptTask
{
    /// <summary>A value, or the sentence that a red one owes.</summary>
    [JsonStringEnumMemberName("key")] Key,

    /// <summary>Somebody's word for a value that is there.</summary>
    [JsonStringEnumMemberName("attest")] Attest,
}
