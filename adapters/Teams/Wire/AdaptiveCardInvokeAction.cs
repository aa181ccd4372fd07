using System.Text.Json;

namespace StratexTeams.Adapters.Teams.Wire;

public sealed record AdaptiveCardInvokeAction
{
    public string? Type { get; init; }

    public string? Verb { get; init; }

    /// <summary>The button's data merged with the card's inputs.</summary>
    public JsonElement? Data { get; init; }
}
