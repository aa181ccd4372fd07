using StratexTeams.Adapters.Teams.Cards;
using StratexTeams.Bot.Messages.Responses;
using StratexTeams.Core;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.People;
using StratexTeams.Core.Prompts.Due;

namespace StratexTeams.Bot.Messages.Turns;

internal sealed class LateTurn(TenantStates states, IDirectory directory, CardReaderFactory readers, TimeProvider time)
{
    public async Task<TurnReply> AnswerAsync(Turn turn, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(turn.Tenant, cancellationToken);
        var reader = readers.For(turn, state);
        if (!state.IsInStrategyOffice(turn.Actor))
        {
            return new TurnReply.Card(MessageCard.Of(reader, new LateListForOfficeOnly(), reader.DueButton));
        }

        List<(string Name, int Count, DateOnly Since)> late = [];
        foreach (var items in DueItems.Late(state, time.GetUtcNow()).GroupBy(item => item.Person).OrderBy(items => items.Min(item => item.Due)))
        {
            late.Add((await NameOfAsync(turn.Tenant, items.Key, cancellationToken), items.Count(), items.Min(item => item.Due)));
        }

        return new TurnReply.Card(LateCard.Of(reader, late));
    }

    private async Task<string> NameOfAsync(TenantId tenant, PersonId person, CancellationToken cancellationToken) =>
        (await directory.FindAsync(tenant, person, cancellationToken))?.Name ?? person.Value;
}
