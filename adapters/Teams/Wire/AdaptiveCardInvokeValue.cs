using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Wire;

/// <summary>What a press brings that came as an invoke.</summary>
public sealed record AdaptiveCardInvokeValue
{
    public const string InvokeName = "adaptiveCard/action";

    [JsonPropertyName("action")]
    public AdaptiveCardInvokeAction? Action { get; init; }
}
