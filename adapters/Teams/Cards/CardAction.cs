using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Cards;

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

    /// <summary>Comes as an invoke, which is answered with a card.</summary>
    public sealed record Execute(
        [property: JsonPropertyName("verb")] string Verb,
        [property: JsonPropertyName("data")] JsonObject Data) : CardAction
    {
        /// <summary>For clients that know no such action.</summary>
        [JsonPropertyName("fallback")]
        public CardAction? Fallback { get; init; }
    }

    /// <summary>Comes as a message with a value; the card is replaced afterwards.</summary>
    public sealed record Submit([property: JsonPropertyName("data")] JsonObject Data) : CardAction;

    public sealed record OpenUrl([property: JsonPropertyName("url")] Uri Url) : CardAction;
}
