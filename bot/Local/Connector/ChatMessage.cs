using System.Text.Json;
using System.Text.Json.Serialization;

namespace StratexTeams.Bot.Local.Connector;

/// <summary>One message of a chat: what the bot sent, as it sent it, or what the person wrote.</summary>
/// <param name="Id">Milliseconds, as Teams counts them: a later message has a larger one.</param>
/// <param name="Activity">The bot's; absent for the person's own words.</param>
internal sealed record ChatMessage(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("at")] DateTimeOffset At,
    [property: JsonPropertyName("text")] string? Text = null,
    [property: JsonPropertyName("activity")] JsonElement? Activity = null)
{
    [JsonPropertyName("isOfBot")]
    public bool IsOfBot => Activity is not null;
}
