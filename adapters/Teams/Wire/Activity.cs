using System.Text.Json;

namespace StratexTeams.Adapters.Teams.Wire;

/// <summary>One message of the Bot Framework protocol, with the members that we read or write. What else comes is left out, for Teams adds members at any time.</summary>
public sealed record Activity
{
    public required string Type { get; init; }

    public string? Id { get; init; }

    public string? ChannelId { get; init; }

    /// <summary>As it was written, because a claim of the token has to say the same.</summary>
    public string? ServiceUrl { get; init; }

    public ChannelAccount? From { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public ChannelData? ChannelData { get; init; }

    public IReadOnlyList<Entity>? Entities { get; init; }

    public string? Locale { get; init; }

    public string? Text { get; init; }

    /// <summary>What a notification shows.</summary>
    public string? Summary { get; init; }

    public IReadOnlyList<Attachment>? Attachments { get; init; }

    /// <summary>The activity it answers: for a press, the message that holds the card.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>Which invoke it is.</summary>
    public string? Name { get; init; }

    /// <summary>Of an installation: add or remove.</summary>
    public string? Action { get; init; }

    /// <summary>What a press carries; anybody's guess until it is looked at.</summary>
    public JsonElement? Value { get; init; }
}
