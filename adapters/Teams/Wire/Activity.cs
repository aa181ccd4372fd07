using System.Text.Json;
using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Wire;

/// <summary>One message of the Bot Framework protocol, with the members that we read or write. What else comes is left out, for Teams adds members at any time.</summary>
public sealed record Activity
{
    [JsonPropertyName("type")]
    public required string Type { get; init; }

    [JsonPropertyName("id")]
    public string? Id { get; init; }

    [JsonPropertyName("channelId")]
    public string? ChannelId { get; init; }

    /// <summary>As it was written, because a claim of the token has to say the same.</summary>
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

    /// <summary>What a notification shows.</summary>
    [JsonPropertyName("summary")]
    public string? Summary { get; init; }

    [JsonPropertyName("attachments")]
    public IReadOnlyList<Attachment>? Attachments { get; init; }

    /// <summary>The activity it answers: for a press, the message that holds the card.</summary>
    [JsonPropertyName("replyToId")]
    public string? ReplyToId { get; init; }

    /// <summary>Which invoke it is.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>Of an installation: add or remove.</summary>
    [JsonPropertyName("action")]
    public string? Action { get; init; }

    /// <summary>What a press carries; anybody's guess until it is looked at.</summary>
    [JsonPropertyName("value")]
    public JsonElement? Value { get; init; }
}
