using StratexTeams.Core.Effects;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Prompts;

/// <summary>Updates open cards that still show a month locked since they were sent.</summary>
public sealed record RefreshOutdatedCards : ICommand
{
    private const int MostCards = 50;

    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now)
    {
        IReadOnlyList<EffectRequested> cards = [.. ToPut(state).Take(MostCards)];
        return cards is [] ? Decision.NothingToDo : Decision.Accept([.. cards]);
    }

    // A card whose message is not sent yet is updated later: until then there is no message to replace.
    private static IEnumerable<EffectRequested> ToPut(TenantState state) =>
        from person in state.Prompts.Outdated.OrderBy(person => person.Value)
        let message = state.Prompts.OpenOf(person)?.Message
        where message is not null && state.Effects.ExternalIds.ContainsKey(message.GetValueOrDefault())
        select new EffectRequested(EffectKind.CardUpdate, person, $"{PromptState.Subject} {message.GetValueOrDefault().Sequence}");
}
