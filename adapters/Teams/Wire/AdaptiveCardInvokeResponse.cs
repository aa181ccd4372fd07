using System.Text.Json;
using StratexTeams.Adapters.Teams.Cards;

namespace StratexTeams.Adapters.Teams.Wire;

/// <summary>The answer to a press that came as an invoke: the card that takes the place of the pressed one.</summary>
public sealed record AdaptiveCardInvokeResponse(int StatusCode, string Type, JsonElement Value)
{
    public static AdaptiveCardInvokeResponse Of(JsonElement card) => new(200, AdaptiveCard.ContentType, card);
}
