using StratexTeams.Adapters.Teams.Cards;
using StratexTeams.Adapters.Teams.Cards.Schema;
using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Messages.Responses;

/// <summary>What a turn answers.</summary>
internal abstract record TurnReply
{
    private TurnReply()
    {
    }

    /// <summary>A card in the place of the pressed one, or as a new message.</summary>
    public sealed record Card(WrittenCard Content) : TurnReply
    {
        public Card(AdaptiveCard card)
            : this(WrittenCard.Of(card))
        {
        }
    }

    /// <summary>A sentence beside the pressed card, which stays as it is, so that what was typed into it is kept.</summary>
    public sealed record Note(Sentence Sentence, CardReader Reader) : TurnReply;

    public sealed record Nothing : TurnReply;
}
