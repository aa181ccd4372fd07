using StratexTeams.Core.Calendar;
using StratexTeams.Core.Reviews;
using StratexTeams.Core.Scorecards.Rollup;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Scorecards.Views;

/// <summary>Content of an objective's page: result, KPIs with their contributions, linked objectives and actions.</summary>
public sealed record ObjectiveView
{
    public required ObjectiveId Id { get; init; }

    public required ObjectiveDefinition Definition { get; init; }

    public required RollupResult Result { get; init; }

    /// <summary>Largest weight first.</summary>
    public required IReadOnlyList<ObjectiveKpi> Kpis { get; init; }

    public required IReadOnlyList<ObjectiveId> Causes { get; init; }

    public required IReadOnlyList<ObjectiveId> Effects { get; init; }

    public required IReadOnlyList<ActionItem> Actions { get; init; }

    /// <summary>Null for an objective that is not in the plan.</summary>
    public static ObjectiveView? Of(TenantState state, ObjectiveId id, Period period, DateTimeOffset now)
    {
        if (!state.Strategy.Objectives.TryGetValue(id, out var definition))
        {
            return null;
        }

        var kpis = KpisOf(state, id, period, now);
        IReadOnlyList<RollupChild> children = [.. kpis.Select(kpi => kpi.AsChild())];
        IReadOnlyList<decimal> above = [.. SharesAbove(state.Strategy, id, definition)];
        return new()
        {
            Id = id,
            Definition = definition,
            Result = RollupCalculation.Of(children, state.Scorecards.Policy),
            Kpis =
            [
                .. kpis.Zip(Weights.SharesOf([.. kpis.Select(kpi => kpi.Weight)]), RollupCalculation.ContributionsOf(children, state.Scorecards.Policy))
                    .Select(line => new ObjectiveKpi(line.First, line.Second, Weights.AbsoluteShare([line.Second, .. above]), line.Third)),
            ],
            Causes = [.. state.Strategy.Links.Where(link => link.Effect == id).Select(link => link.Cause).OrderBy(cause => cause.Value, StringComparer.Ordinal)],
            Effects = [.. state.Strategy.Links.Where(link => link.Cause == id).Select(link => link.Effect).OrderBy(effect => effect.Value, StringComparer.Ordinal)],
            Actions = [.. state.Reviews.Actions.Values.Where(action => action.Agreed.Objective == id).OrderBy(action => action.Agreed.Due)],
        };
    }

    /// <summary>The result alone: a card press needs it twice and nothing else of the view. Null for an unknown objective.</summary>
    public static RollupResult? ResultOf(TenantState state, ObjectiveId id, Period period, DateTimeOffset now) => state.Strategy.Objectives.ContainsKey(id)
        ? RollupCalculation.Of([.. KpisOf(state, id, period, now).Select(kpi => kpi.AsChild())], state.Scorecards.Policy)
        : null;

    private static IReadOnlyList<KpiResult> KpisOf(TenantState state, ObjectiveId id, Period period, DateTimeOffset now) =>
    [
        .. new KpiResults(state, period, Scorecard.AsOfDay(state, period, now)).Of(id)
            .OrderByDescending(kpi => kpi.Weight).ThenBy(kpi => kpi.Kpi.Value, StringComparer.Ordinal),
    ];

    private static IEnumerable<decimal> SharesAbove(StrategyState plan, ObjectiveId id, ObjectiveDefinition definition) =>
    [
        ShareOf(definition.Weight, plan.Objectives.Where(objective => objective.Key != id && objective.Value.Theme == definition.Theme).Select(objective => objective.Value.Weight)),
        ShareOf(plan.Themes[definition.Theme].Weight, plan.Themes.Values.Where(theme => theme.Theme != definition.Theme).Select(theme => theme.Weight)),
    ];

    private static decimal ShareOf(decimal weight, IEnumerable<decimal> siblings) => Weights.SharesOf([weight, .. siblings])[0];
}
