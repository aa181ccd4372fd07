using StratexTeams.Adapters.Teams.Cards;
using StratexTeams.Bot.Messages.Responses;
using StratexTeams.Core;
using StratexTeams.Core.Prompts.Due;

namespace StratexTeams.Bot.Messages.Turns;

internal sealed class GreetingTurn(TenantStates states, CardReaderFactory readers, TimeProvider time)
{
    public async Task<TurnReply> AnswerAsync(Turn turn, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(turn.Tenant, cancellationToken);
        return new TurnReply.Card(GreetingCard.Of(readers.For(turn, state), turn.Person.Name, DueItems.Of(state, turn.Person.Id, time.GetUtcNow()).Count));
    }
}
