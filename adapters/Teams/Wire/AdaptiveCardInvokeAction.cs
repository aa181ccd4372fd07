using System.Text.Json;

namespace StratexTeams.Adapters.Teams.Wire;

public sealed record AdaptiveCardInvokeAction
{
    public string? Type { get; init; }

    public string? Verb { get; init; }

    /// <summary>The button's own, with the inputs among it.</summary>
    public JsonElement? Data { get; init; }
}
