using System.Text.Json;

namespace StratexTeams.Adapters.Teams.Wire;

/// <summary>An activity of the Bot Framework protocol, with the members that we read or write. Other members are ignored, because Teams
/// adds members at any time.</summary>
public sealed record Activity
{
    public required string Type { get; init; }

    public string? Id { get; init; }

    public string? ChannelId { get; init; }

    /// <summary>Kept as received, because it must equal the token's serviceurl claim.</summary>
    public string? ServiceUrl { get; init; }

    public ChannelAccount? From { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public ChannelData? ChannelData { get; init; }

    public IReadOnlyList<Entity>? Entities { get; init; }

    public string? Locale { get; init; }

    public string? Text { get; init; }

    /// <summary>Text of the notification.</summary>
    public string? Summary { get; init; }

    public IReadOnlyList<Attachment>? Attachments { get; init; }

    /// <summary>Id of the activity that this one answers; for a card action, of the message that holds the card.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>Name of an invoke.</summary>
    public string? Name { get; init; }

    /// <summary>Of an installationUpdate: add or remove.</summary>
    public string? Action { get; init; }

    /// <summary>Payload of a card action: untrusted, any JSON until it is parsed.</summary>
    public JsonElement? Value { get; init; }
}
