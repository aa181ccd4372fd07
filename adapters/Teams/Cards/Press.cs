using System.Text.Json.Nodes;
using StratexTeams.Core.Organisation;

namespace StratexTeams.Adapters.Teams.Cards;

/// <summary>A button whose press comes back to us.</summary>
public static class Press
{
    /// <summary>The member of the data that says what is pressed. It stands in the data because the other form carries nothing else.</summary>
    public const string Verb = "verb";

    public static CardAction Action(string title, JsonObject data, CardPress form) => form switch
    {
        CardPress.Execute => new CardAction.Execute((string)data[Verb]!, data) { Title = title, Fallback = new CardAction.Submit(data) { Title = title } },
        CardPress.Submit => new CardAction.Submit(data) { Title = title },
    };
}
