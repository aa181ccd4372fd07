using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Wire;

/// <summary>Metadata of an activity: the client's locale and time zone, or a mention.</summary>
public sealed record Entity
{
    public const string ClientInfo = "clientInfo";
    public const string Mention = "mention";

    [JsonPropertyName("type")]
    public string? Type { get; init; }

    [JsonPropertyName("locale")]
    public string? Locale { get; init; }

    /// <summary>IANA name of the client's time zone.</summary>
    [JsonPropertyName("timezone")]
    public string? Timezone { get; init; }

    /// <summary>The mention's markup as it appears in the activity's text.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; init; }

    [JsonPropertyName("mentioned")]
    public ChannelAccount? Mentioned { get; init; }
}
