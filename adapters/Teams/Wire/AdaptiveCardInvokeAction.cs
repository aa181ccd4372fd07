using System.Text.Json;
using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Wire;

public sealed record AdaptiveCardInvokeAction
{
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    [JsonPropertyName("verb")]
    public string? Verb { get; init; }

    /// <summary>The button's data merged with the card's inputs.</summary>
    [JsonPropertyName("data")]
    public JsonElement? Data { get; init; }
}
