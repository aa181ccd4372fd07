using System.Diagnostics;
using StratexTeams.Adapters.Teams.Cards;
using StratexTeams.Adapters.Teams.Cards.Schema;
using StratexTeams.Bot.Messages.ChatCommands;
using StratexTeams.Bot.Messages.Responses;
using StratexTeams.Core;
using StratexTeams.Core.People;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Scorecards.Views;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Bot.Messages.Turns;

internal sealed class ObjectiveTurn(TenantStates states, CardReaderFactory readers, TimeProvider time)
{
    public async Task<TurnReply> AnswerAsync(Turn turn, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(turn.Tenant, cancellationToken);
        var reader = readers.For(turn, state);
        return new TurnReply.Card(NameSearch.Find(state.Strategy.Objectives.Select(objective => (objective.Key.Value, objective.Value.Name)), turn.Argument) switch
        {
            _ when turn.Argument is "" => MessageCard.Of(reader, new ObjectiveNameMissing(), reader.ScorecardButton),
            NameSearch.One one => CardOf(state, new ObjectiveId(one.Id), turn, reader),
            NameSearch.Several several => SuggestionsCard.Of(reader, new SeveralMatch(turn.Argument), NavigationButtons.Objective, several.Found),
            NameSearch.None none => SuggestionsCard.Of(reader, new NoneMatches(turn.Argument), NavigationButtons.Objective, none.Nearest),
            _ => throw new UnreachableException(),
        });
    }

    private AdaptiveCard CardOf(TenantState state, ObjectiveId id, Turn turn, CardReader reader)
    {
        var (definition, now) = (state.Strategy.Objectives[id], time.GetUtcNow());
        var (name, theme) = (definition.Name, state.Strategy.Themes.GetValueOrDefault(definition.Theme)?.Name ?? "");
        if (state.May(turn.Actor, Right.ReadEverything))
        {
            var month = state.LatestCompleteMonth(now);
            return ObjectiveView.Of(state, id, month, now) is { } view
                ? ObjectiveCard.Of(reader, id.Value, name, theme, reader.Name(month), view.Result, Named(state, view.Kpis.Select(line => line.Kpi)))
                : throw new UnreachableException();
        }

        return state.LatestPublishedMonth is { } published && state.Scorecards.ReportedFor(published) is { } reported
            && reported.Groups.FirstOrDefault(group => group.Group == GroupId.Of(id)) is { } result
                ? ObjectiveCard.Of(reader, id.Value, name, theme, reader.Name(published), result.Result, Named(state, reported.Kpis.Where(kpi => kpi.Objective == id)))
                : MessageCard.Of(reader, new ItemNotPublished(name), reader.ScorecardButton);
    }

    private static IReadOnlyList<(string Name, KpiResult Result)> Named(TenantState state, IEnumerable<KpiResult> results) =>
        [.. results.Select(result => (state.Kpis.All[result.Kpi].Definition.Name, result))];
}
