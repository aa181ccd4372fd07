using StratexTeams.Adapters.Teams.Cards;
using StratexTeams.Core;
using StratexTeams.Core.Prompts;

namespace StratexTeams.Bot.Messages;

internal sealed class HelloTurn(TenantStates states, Readers readers, TimeProvider time)
{
    public async Task<TurnAnswer> AnswerAsync(Turn turn, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(turn.Tenant, cancellationToken);
        return new TurnAnswer.Card(GreetingCard.Of(readers.Of(turn, state), turn.Person.Name, DueItems.Of(state, turn.Person.Id, time.GetUtcNow()).Count));
    }
}
