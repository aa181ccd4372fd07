using System.Text.Json.Nodes;
using StratexTeams.Adapters.Teams.Cards.Schema;
using StratexTeams.Core.Organisation;

namespace StratexTeams.Adapters.Teams.Cards;

/// <summary>Makes buttons whose press is sent to the bot.</summary>
public static class ActionButtons
{
    /// <summary>The member of the button's data that holds the verb. It is in the data because Action.Submit carries nothing
    /// else.</summary>
    public const string Verb = "verb";

    public static CardAction Action(string title, JsonObject data, CardPress form) => form switch
    {
        CardPress.Execute => new CardAction.Execute((string)data[Verb]!, data) { Title = title, Fallback = new CardAction.Submit(data) { Title = title } },
        CardPress.Submit => new CardAction.Submit(data) { Title = title },
    };
}
