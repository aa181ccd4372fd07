using StratexTeams.Adapters.Teams.Cards.Schema;
using StratexTeams.Core.Words;

namespace StratexTeams.Adapters.Teams.Cards;

/// <summary>One sentence with optional buttons.</summary>
public static class MessageCard
{
    public static AdaptiveCard Of(CardReader reader, Sentence sentence, params IReadOnlyList<CardAction> actions) => new()
    {
        FallbackText = reader.Plain(sentence),
        Rtl = reader.Rtl,
        Body = [new CardElement.TextBlock(reader.Say(sentence))],
        Actions = actions is [] ? null : actions,
    };
}
