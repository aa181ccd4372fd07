using System.Text.Json;
using System.Text.Json.Serialization;
using StratexTeams.Adapters.Teams.Cards.Schema;

namespace StratexTeams.Adapters.Teams.Wire;

public sealed record Attachment(
    [property: JsonPropertyName("contentType")] string ContentType,
    [property: JsonPropertyName("content")] JsonElement? Content = null)
{
    public static Attachment Of(JsonElement card) => new(AdaptiveCard.ContentType, card);
}
