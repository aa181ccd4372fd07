using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Cards.Schema;

/// <param name="Value">Sent back when chosen. Without a comma, which separates the values of a multi-select.</param>
public sealed record CardChoice(
    [property: JsonPropertyName("title")] string Title,
    [property: JsonPropertyName("value")] string Value);
