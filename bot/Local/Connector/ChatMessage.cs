using System.Text.Json;
using System.Text.Json.Serialization;

namespace StratexTeams.Bot.Local.Connector;

/// <summary>One message of a chat: the bot's activity, unchanged, or the person's text.</summary>
/// <param name="Id">Unix milliseconds as in Teams: a later message has a larger id.</param>
/// <param name="Activity">Null for a message of the person.</param>
internal sealed record ChatMessage(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("at")] DateTimeOffset At,
    [property: JsonPropertyName("text")] string? Text = null,
    [property: JsonPropertyName("activity")] JsonElement? Activity = null)
{
    [JsonPropertyName("isOfBot")]
    public bool IsOfBot => Activity is not null;
}
