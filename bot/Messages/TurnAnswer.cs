using StratexTeams.Adapters.Teams.Cards;

namespace StratexTeams.Bot.Messages;

/// <summary>What a turn is answered with.</summary>
internal abstract record TurnAnswer
{
    private TurnAnswer()
    {
    }

    /// <summary>In the place of the pressed card, or as a new message.</summary>
    public sealed record Card(AdaptiveCard Content) : TurnAnswer;

    public sealed record Nothing : TurnAnswer;
}
