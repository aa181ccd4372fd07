using System.Globalization;
using System.Text.Json.Nodes;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.People;

namespace StratexTeams.Bot.Messages.Turns;

/// <summary>One message or press of a known person in an onboarded organisation.
/// The activity names the person, never the card's data.</summary>
public sealed record Turn
{
    public required TenantId Tenant { get; init; }

    public required DirectoryEntry Person { get; init; }

    /// <summary>The language to answer in.</summary>
    public required CultureInfo Language { get; init; }

    /// <summary>The culture whose decimal and group separators this person types and reads.</summary>
    public required CultureInfo NumberCulture { get; init; }

    public required ConversationReference Conversation { get; init; }

    /// <summary>The id of the message whose card was pressed.</summary>
    public string? PressedMessageId { get; init; }

    /// <summary>The button's data together with the card's inputs. The client wrote it, so nothing in it is trusted.</summary>
    public JsonObject ActionData { get; init; } = [];

    /// <summary>The text after the command word: a name or id to look for.</summary>
    public string Argument { get; init; } = "";

    public Actor Actor => new(Person.Id, EntryPoint.Card);
}
