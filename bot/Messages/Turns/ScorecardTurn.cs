using StratexTeams.Adapters.Teams.Cards;
using StratexTeams.Bot.Messages.Responses;
using StratexTeams.Core;
using StratexTeams.Core.People;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Scorecards.Views;

namespace StratexTeams.Bot.Messages.Turns;

internal sealed class ScorecardTurn(TenantStates states, ScorecardCache scorecards, CardReaderFactory readers, TimeProvider time)
{
    public async Task<TurnReply> AnswerAsync(Turn turn, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(turn.Tenant, cancellationToken);
        var reader = readers.For(turn, state);
        return new TurnReply.Card(CardFor(state, turn) is { } card ? ScorecardCard.Of(reader, card) : MessageCard.Of(reader, new NothingIsPublished(), reader.HelpButton));
    }

    /// <summary>The latest complete month for those who may read everything; for all others the latest published month.</summary>
    private Scorecard? CardFor(TenantState state, Turn turn)
    {
        var now = time.GetUtcNow();
        return (state.May(turn.Actor, Right.ReadEverything) ? state.LatestCompleteMonth(now) : state.LatestPublishedMonth) switch
        {
            null => null,
            { } month => Scorecard.AsReported(state, month, ScorecardAxis.Theme) ?? scorecards.Of(state, month, ScorecardAxis.Theme, now),
        };
    }
}
