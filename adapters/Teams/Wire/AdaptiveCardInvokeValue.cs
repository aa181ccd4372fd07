using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Wire;

/// <summary>Value of an <c>adaptiveCard/action</c> invoke.</summary>
public sealed record AdaptiveCardInvokeValue
{
    public const string InvokeName = "adaptiveCard/action";

    [JsonPropertyName("action")]
    public AdaptiveCardInvokeAction? Action { get; init; }
}
