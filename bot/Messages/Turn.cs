using System.Globalization;
using System.Text.Json.Nodes;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.People;

namespace StratexTeams.Bot.Messages;

/// <summary>One thing that one person of a served organisation said or pressed. Who it is comes from the channel, never from a card.</summary>
public sealed record Turn
{
    public required TenantId Tenant { get; init; }

    public required DirectoryEntry Person { get; init; }

    /// <summary>The language to speak in.</summary>
    public required CultureInfo Reader { get; init; }

    /// <summary>The region whose decimal and group signs this person types and reads.</summary>
    public required CultureInfo Numbers { get; init; }

    public required ConversationReference Conversation { get; init; }

    /// <summary>The message with the card that was pressed.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>The button's own, with what was typed among it: written by the client, so nothing in it is trusted.</summary>
    public JsonObject Data { get; init; } = [];

    /// <summary>What was typed beside the command's word: a name to look for.</summary>
    public string Text { get; init; } = "";

    public Actor Actor => new(Person.Id, EntryPoint.Card);
}
