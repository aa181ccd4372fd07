using StratexTeams.Core;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Reviews;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Scorecards.Published;
using StratexTeams.Core.Scorecards.Rollup;
using StratexTeams.Core.Scorecards.Views;
using StratexTeams.Core.Strategy;
using StratexTeams.Tabs.Words;

namespace StratexTeams.Tabs.Views;

/// <summary>The objective page for one reader. Everybody sees published results; readers of everything also see current ones.</summary>
public sealed record ObjectiveContent
{
    public required ObjectiveId Id { get; init; }

    public required ObjectiveDefinition Definition { get; init; }

    public required Period Month { get; init; }

    /// <summary>Set when the page shows published results.</summary>
    public PublishedScorecard? Reported { get; init; }

    public required RollupResult Result { get; init; }

    public required IReadOnlyList<ObjectiveKpi> Kpis { get; init; }

    public required IReadOnlyList<ObjectiveId> Causes { get; init; }

    public required IReadOnlyList<ObjectiveId> Effects { get; init; }

    /// <summary>Empty unless the reader may read everything: actions are not published.</summary>
    public required IReadOnlyList<ActionItem> Actions { get; init; }

    public required DateOnly Today { get; init; }

    public required StrategyState Plan { get; init; }

    public required KpiState AllKpis { get; init; }

    public IEnumerable<PersonId> People => [Definition.Owner, .. Actions.Select(action => action.Agreed.Owner)];

    public static string AddressOf(ObjectiveId objective, ScorecardAddress? from = null) =>
        $"/tabs/objectives/{Uri.EscapeDataString(objective.Value)}{(from?.Month is { } month ? $"?period={VisitFormatting.Month(month)}" : "")}{(from is { Month: not null, AsText: { } knowledge } ? $"&as={knowledge}" : "")}";

    /// <summary>Null if there is no such objective, or nothing of it that this reader may see.</summary>
    /// <param name="isKnown">Whether to show current results even if the month is published.</param>
    public static ObjectiveContent? Of(TenantState state, ObjectiveId id, Period month, bool isKnown, bool readsEverything, DateTimeOffset now)
    {
        if (ObjectiveView.Of(state, id, month, now) is not { } view)
        {
            return null;
        }

        var content = new ObjectiveContent
        {
            Id = id,
            Definition = view.Definition,
            Month = month,
            Result = view.Result,
            Kpis = view.Kpis,
            Causes = view.Causes,
            Effects = view.Effects,
            Actions = readsEverything ? view.Actions : [],
            Today = ReportingCalendar.Of(state.Organisation).DayOf(now),
            Plan = state.Strategy,
            AllKpis = state.Kpis,
        };
        return isKnown && readsEverything ? content : content.AsReported(state) ?? (readsEverything ? content : null);
    }

    private ObjectiveContent? AsReported(TenantState state) =>
        Scorecard.AsReported(state, Month, ScorecardAxis.Theme) is { } card
        && card.Groups.SelectMany(group => group.Objectives).FirstOrDefault(objective => objective.Id == GroupId.Of(Id)) is { } published
            ? this with { Reported = card.Reported, Result = published.Result, Kpis = LinesOf(published, state.Scorecards.Policy) }
            : null;

    private static IReadOnlyList<ObjectiveKpi> LinesOf(ScorecardObjective published, RollupPolicy policy)
    {
        IReadOnlyList<KpiResult> kpis = [.. published.Kpis.OrderByDescending(kpi => kpi.Weight).ThenBy(kpi => kpi.Kpi.Value, StringComparer.Ordinal)];
        return
        [
            .. kpis.Zip(Weights.SharesOf([.. kpis.Select(kpi => kpi.Weight)]), RollupCalculation.ContributionsOf([.. kpis.Select(kpi => kpi.AsChild())], policy))
                .Select(line => new ObjectiveKpi(line.First, line.Second, 0, line.Third)),
        ];
    }
}
