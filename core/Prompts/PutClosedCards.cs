using StratexTeams.Core.Effects;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Prompts;

/// <summary>Puts the open cards once more that show lines of a month which was closed since they were sent.</summary>
public sealed record PutClosedCards : ICommand
{
    private const int MostCards = 50;

    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now)
    {
        IReadOnlyList<EffectRequested> cards = [.. ToPut(state).Take(MostCards)];
        return cards is [] ? Decision.NothingToDo : Decision.Accept([.. cards]);
    }

    // One that is still under way waits until it has arrived: only then is there something to replace.
    private static IEnumerable<EffectRequested> ToPut(TenantState state) =>
        from person in state.Prompts.Overtaken.OrderBy(person => person.Value)
        let message = state.Prompts.LiveOf(person)?.Message
        where message is not null && state.Effects.Done.ContainsKey(message.GetValueOrDefault())
        select new EffectRequested(EffectKind.Answer, person, $"{PromptState.Subject} {message.GetValueOrDefault().Sequence}");
}
