using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Cards.Schema;

/// <summary>A button. Its title is plain text.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Execute), "Action.Execute")]
[JsonDerivedType(typeof(Submit), "Action.Submit")]
[JsonDerivedType(typeof(OpenUrl), "Action.OpenUrl")]
public abstract record CardAction
{
    private CardAction()
    {
    }

    [JsonPropertyName("title")]
    public required string Title { get; init; }

    /// <summary>Sends an invoke activity, which the bot answers with a card.</summary>
    public sealed record Execute(
        [property: JsonPropertyName("verb")] string Verb,
        [property: JsonPropertyName("data")] JsonObject Data) : CardAction
    {
        /// <summary>For clients that do not support Action.Execute.</summary>
        [JsonPropertyName("fallback")]
        public CardAction? Fallback { get; init; }
    }

    /// <summary>Sends a message activity with a value; the bot updates the card afterwards.</summary>
    public sealed record Submit([property: JsonPropertyName("data")] JsonObject Data) : CardAction;

    public sealed record OpenUrl([property: JsonPropertyName("url")] Uri Url) : CardAction;
}
