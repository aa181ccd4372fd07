using System.Diagnostics;
using StratexTeams.Adapters.Teams.Cards;
using StratexTeams.Adapters.Teams.Cards.Schema;
using StratexTeams.Bot.Messages.ChatCommands;
using StratexTeams.Bot.Messages.Responses;
using StratexTeams.Core;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Scorecards.Views;

namespace StratexTeams.Bot.Messages.Turns;

internal sealed class KpiTurn(TenantStates states, CardReaderFactory readers, TimeProvider time)
{
    public async Task<TurnReply> AnswerAsync(Turn turn, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(turn.Tenant, cancellationToken);
        var reader = readers.For(turn, state);
        return new TurnReply.Card(NameSearch.Find(state.Kpis.Active.Select(kpi => (kpi.Id.Value, kpi.Definition.Name)), turn.Argument) switch
        {
            _ when turn.Argument is "" => MessageCard.Of(reader, new KpiNameMissing(), reader.ScorecardButton),
            NameSearch.One one => CardOf(state, state.Kpis.All[new KpiId(one.Id)], turn, reader),
            NameSearch.Several several => SuggestionsCard.Of(reader, new SeveralMatch(turn.Argument), NavigationButtons.Kpi, several.Found),
            NameSearch.None none => SuggestionsCard.Of(reader, new NoneMatches(turn.Argument), NavigationButtons.Kpi, none.Nearest),
            _ => throw new UnreachableException(),
        });
    }

    private AdaptiveCard CardOf(TenantState state, Kpi kpi, Turn turn, CardReader reader)
    {
        var now = time.GetUtcNow();
        return state.MaySeeDraftsOf(kpi, turn.Actor, now) && KpiView.Of(state, kpi.Id, now) is { } view
            ? KpiCard.Of(reader, view)
            : PublishedOf(state, kpi) is { } published
                ? KpiCard.Of(reader, kpi, published)
                : MessageCard.Of(reader, new ItemNotPublished(kpi.Definition.Name), reader.ScorecardButton);
    }

    private static KpiResult? PublishedOf(TenantState state, Kpi kpi) => state.Scorecards.Reported.Reverse()
        .Select(period => state.Scorecards.ReportedFor(period)?.Kpis.FirstOrDefault(result => result.Kpi == kpi.Id))
        .FirstOrDefault(result => result is not null);
}
