using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Cards;

/// <param name="Value">What comes back when it is chosen; without a comma, which stands between several.</param>
public sealed record CardChoice(
    [property: JsonPropertyName("title")] string Title,
    [property: JsonPropertyName("value")] string Value);
