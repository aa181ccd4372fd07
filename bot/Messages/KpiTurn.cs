using System.Diagnostics;
using StratexTeams.Adapters.Teams.Cards;
using StratexTeams.Core;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Scorecards;

namespace StratexTeams.Bot.Messages;

internal sealed class KpiTurn(TenantStates states, Readers readers, TimeProvider time)
{
    public async Task<TurnAnswer> AnswerAsync(Turn turn, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(turn.Tenant, cancellationToken);
        var reader = readers.Of(turn, state);
        return new TurnAnswer.Card(NameSearch.In(state.Kpis.Active.Select(kpi => (kpi.Id.Value, kpi.Definition.Name)), turn.Text) switch
        {
            _ when turn.Text is "" => SentenceCard.Of(reader, new NameOneKpi(), reader.ScorecardButton),
            NameSearch.One one => CardOf(state, state.Kpis.All[new KpiId(one.Id)], turn, reader),
            NameSearch.Several several => NamesCard.Of(reader, new SeveralMatch(turn.Text), ShowButtons.Kpi, several.Found),
            NameSearch.None none => NamesCard.Of(reader, new NoneMatches(turn.Text), ShowButtons.Kpi, none.Nearest),
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
                : SentenceCard.Of(reader, new ThisIsNotPublished(kpi.Definition.Name), reader.ScorecardButton);
    }

    private static KpiResult? PublishedOf(TenantState state, Kpi kpi) => state.Scorecards.Reported.Reverse()
        .Select(period => state.Scorecards.ReportedFor(period)?.Kpis.FirstOrDefault(result => result.Kpi == kpi.Id))
        .FirstOrDefault(result => result is not null);
}
