using System.Text.Json;
using StratexTeams.Adapters.Teams.Cards;

namespace StratexTeams.Adapters.Teams.Wire;

public sealed record Attachment(string ContentType, JsonElement? Content = null)
{
    public static Attachment Of(JsonElement card) => new(AdaptiveCard.ContentType, card);
}
