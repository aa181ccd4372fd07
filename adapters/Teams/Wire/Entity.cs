using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Wire;

/// <summary>What Teams knows besides: where the client stands, who is mentioned.</summary>
public sealed record Entity
{
    public const string ClientInfo = "clientInfo";
    public const string Mention = "mention";

    [JsonPropertyName("type")]
    public string? Type { get; init; }

    [JsonPropertyName("locale")]
    public string? Locale { get; init; }

    /// <summary>An IANA name.</summary>
    [JsonPropertyName("timezone")]
    public string? Timezone { get; init; }

    /// <summary>The mention as it stands in the text.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; init; }

    [JsonPropertyName("mentioned")]
    public ChannelAccount? Mentioned { get; init; }
}
