using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Prompts.Due;

/// <summary>What a line of a prompt asks for.</summary>
[JsonConverter(typeof(EnumName<PromptTask>))]
public enum PromptTask
{
    /// <summary>Report a value, or explain a red one.</summary>
    [JsonStringEnumMemberName("key")] Report,

    /// <summary>Attest a recorded value.</summary>
    [JsonStringEnumMemberName("attest")] Attest,
}
