using System.Text.Json;
using StratexTeams.Adapters.Teams.Wire;

namespace StratexTeams.Adapters.Teams.Cards;

/// <summary>A card as it goes out: an answer and the message that follows it carry the same bytes.</summary>
/// <param name="Summary">For the notice of the message.</param>
public sealed record WrittenCard(string Summary, JsonElement Content, int Bytes)
{
    // Teams refuses messages a little above this, with all that stands around the card.
    private const int MostBytes = 25 * 1024;

    public bool Fits => Bytes <= MostBytes;

    public static WrittenCard Of(AdaptiveCard card)
    {
        var bytes = CardJson.Write(card);
        return new(card.FallbackText, JsonElement.Parse(bytes), bytes.Length);
    }

    public Activity ToMessage() => new() { Type = ActivityTypes.Message, Summary = Summary, Attachments = [Attachment.Of(Content)] };
}
