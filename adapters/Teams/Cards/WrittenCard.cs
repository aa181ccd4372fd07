using System.Text.Json;
using StratexTeams.Adapters.Teams.Cards.Schema;
using StratexTeams.Adapters.Teams.Wire;

namespace StratexTeams.Adapters.Teams.Cards;

/// <summary>A card serialised once, so that the answer to a press and the message update after it carry the same bytes.</summary>
/// <param name="Summary">Text of the message's notification.</param>
public sealed record WrittenCard(string Summary, JsonElement Content, int Bytes)
{
    // Below the limit of Teams for a whole message: about 100 KB as UTF-16, 28 KB in older documentation.
    private const int MostBytes = 25 * 1024;

    public bool Fits => Bytes <= MostBytes;

    public static WrittenCard Of(AdaptiveCard card)
    {
        var bytes = CardJson.Write(card);
        return new(card.FallbackText, JsonElement.Parse(bytes), bytes.Length);
    }

    public Activity ToMessage() => new() { Type = ActivityTypes.Message, Summary = Summary, Attachments = [Attachment.Of(Content)] };
}
