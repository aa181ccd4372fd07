using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Cards;

/// <summary>Never alone: a sign or a word says the same.</summary>
public enum TextColor
{
    [JsonStringEnumMemberName("Good")] Good,
    [JsonStringEnumMemberName("Warning")] Warning,
    [JsonStringEnumMemberName("Attention")] Attention,
    [JsonStringEnumMemberName("Accent")] Accent,
}
