using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Cards.Schema;

/// <summary>Colour of a text block. Never the only signal: a sign or a word says the same.</summary>
public enum TextColor
{
    [JsonStringEnumMemberName("Good")] Good,
    [JsonStringEnumMemberName("Warning")] Warning,
    [JsonStringEnumMemberName("Attention")] Attention,
    [JsonStringEnumMemberName("Accent")] Accent,
}
