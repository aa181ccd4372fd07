using System.Text.Json;
using System.Text.Json.Serialization;
using StratexTeams.Adapters.Teams.Cards;

namespace StratexTeams.Adapters.Teams.Wire;

/// <summary>The answer to a press that came as an invoke: the card that takes the place of the pressed one, or a sentence.</summary>
public sealed record AdaptiveCardInvokeResponse(
    [property: JsonPropertyName("statusCode")] int StatusCode,
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("value")] JsonElement Value)
{
    public static AdaptiveCardInvokeResponse Of(JsonElement card) => new(200, AdaptiveCard.ContentType, card);

    /// <summary>Shown beside the card, which stays.</summary>
    public static AdaptiveCardInvokeResponse Of(string message) => new(200, "application/vnd.microsoft.activity.message", JsonElement.Parse(JsonSerializer.SerializeToUtf8Bytes(message, WireJson.Plain.String)));
}
