using StratexTeams.Adapters.Teams.Cards;
using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Messages;

/// <summary>What a turn is answered with.</summary>
internal abstract record TurnAnswer
{
    private TurnAnswer()
    {
    }

    /// <summary>In the place of the pressed card, or as a new message.</summary>
    public sealed record Card(WrittenCard Content) : TurnAnswer
    {
        public Card(AdaptiveCard card)
            : this(WrittenCard.Of(card))
        {
        }
    }

    /// <summary>Beside the pressed card, which stays as it is: what was typed into it is not lost.</summary>
    public sealed record Note(Sentence Sentence, CardReader Reader) : TurnAnswer;

    public sealed record Nothing : TurnAnswer;
}
