using System.Text.Json.Serialization;

namespace StratexTeams.Bot.Local;

/// <summary>What the page needs to send activities to the bot as Teams does.</summary>
internal sealed record LocalChannel(
    [property: JsonPropertyName("token")] string Token,
    [property: JsonPropertyName("serviceUrl")] string ServiceUrl,
    [property: JsonPropertyName("appId")] string AppId);
