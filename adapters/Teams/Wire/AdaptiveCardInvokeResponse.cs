using System.Text.Json;
using System.Text.Json.Serialization;
using StratexTeams.Adapters.Teams.Cards.Schema;

namespace StratexTeams.Adapters.Teams.Wire;

/// <summary>The response to a card action that came as an invoke: a card that replaces the pressed one, or a text.</summary>
public sealed record AdaptiveCardInvokeResponse(
    [property: JsonPropertyName("statusCode")] int StatusCode,
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("value")] JsonElement Value)
{
    public static AdaptiveCardInvokeResponse Of(JsonElement card) => new(200, AdaptiveCard.ContentType, card);

    /// <summary>A text that the client shows beside the unchanged card.</summary>
    public static AdaptiveCardInvokeResponse Of(string message) => new(200, "application/vnd.microsoft.activity.message", JsonElement.Parse(JsonSerializer.SerializeToUtf8Bytes(message, WireJson.Plain.String)));
}
