using System.Text.Json;
using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Wire;

/// <summary>An activity of the Bot Framework protocol, with the members that we read or write. Other members are ignored, because Teams
/// adds members at any time.</summary>
public sealed record Activity
{
    [JsonPropertyName("type")]
    public required string Type { get; init; }

    [JsonPropertyName("id")]
    public string? Id { get; init; }

    [JsonPropertyName("channelId")]
    public string? ChannelId { get; init; }

    /// <summary>Kept as received, because it must equal the token's serviceurl claim.</summary>
    [JsonPropertyName("serviceUrl")]
    public string? ServiceUrl { get; init; }

    [JsonPropertyName("from")]
    public ChannelAccount? From { get; init; }

    [JsonPropertyName("recipient")]
    public ChannelAccount? Recipient { get; init; }

    [JsonPropertyName("conversation")]
    public ConversationAccount? Conversation { get; init; }

    [JsonPropertyName("channelData")]
    public ChannelData? ChannelData { get; init; }

    [JsonPropertyName("entities")]
    public IReadOnlyList<Entity>? Entities { get; init; }

    [JsonPropertyName("locale")]
    public string? Locale { get; init; }

    [JsonPropertyName("text")]
    public string? Text { get; init; }

    /// <summary>Text of the notification.</summary>
    [JsonPropertyName("summary")]
    public string? Summary { get; init; }

    [JsonPropertyName("attachments")]
    public IReadOnlyList<Attachment>? Attachments { get; init; }

    /// <summary>Id of the activity that this one answers; for a card action, of the message that holds the card.</summary>
    [JsonPropertyName("replyToId")]
    public string? ReplyToId { get; init; }

    /// <summary>Name of an invoke.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>Of an installationUpdate: add or remove.</summary>
    [JsonPropertyName("action")]
    public string? Action { get; init; }

    /// <summary>Payload of a card action: untrusted, any JSON until it is parsed.</summary>
    [JsonPropertyName("value")]
    public JsonElement? Value { get; init; }
}
