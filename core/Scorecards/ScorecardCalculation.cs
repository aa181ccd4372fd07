using StratexTeams.Core.Calendar;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Scorecards.Rollup;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Scorecards;

/// <summary>Rolls KPI results up to objectives, groups and the plan along one axis.</summary>
internal sealed class ScorecardCalculation(TenantState state, ScorecardAxis axis)
{
    private readonly RollupPolicy _policy = state.Scorecards.Policy;

    public static IReadOnlyList<KpiResult> KpisOf(TenantState state, Period period, DateOnly day) => [.. new KpiResults(state, period, day).All];

    public Scorecard Of(Period period, DateOnly day, IReadOnlyList<KpiResult> kpis)
    {
        var groups = new Dictionary<GroupId, Dictionary<ObjectiveId, List<KpiResult>>>();
        foreach (var kpi in kpis)
        {
            Place(groups, ParentOf(kpi), kpi.Objective).Add(kpi);
        }

        foreach (var objective in state.Strategy.Objectives.Keys.Except(groups.Values.SelectMany(objectives => objectives.Keys)).ToList())
        {
            Place(groups, ParentOf(state.Strategy.Objectives[objective]), objective);
        }

        return Planned(period, day,
        [
            .. from @group in groups
               let described = ScorecardGroups.Describe(state, @group.Key)
               orderby described.Place, described.Name, @group.Key.Value
               select Grouped(@group.Key, described.Name, described.Weight,
               [
                   .. from objective in @group.Value
                      orderby objective.Key.Value
                      select Objective(objective.Key, objective.Value),
               ]),
        ]);
    }

    /// <summary>The scorecard with new results for some KPIs; groups and objectives without one of these are reused.</summary>
    public Scorecard Moved(Scorecard before, IReadOnlyDictionary<KpiId, KpiResult> results)
    {
        var places = results.Values.Select(kpi => (ParentOf(kpi), GroupId.Of(kpi.Objective))).ToHashSet();
        var parents = places.Select(place => place.Item1).ToHashSet();
        return Planned(before.Period, before.AsOf,
        [
            .. before.Groups.Select(group => !parents.Contains(group.Id) ? group : Grouped(group.Id, group.Name, group.Weight,
            [
                .. group.Objectives.Select(objective => !places.Contains((group.Id, objective.Id))
                    ? objective
                    : Objective(new ObjectiveId(objective.Id.Value), [.. objective.Kpis.Select(kpi => results.GetValueOrDefault(kpi.Kpi, kpi))])),
            ])),
        ]);
    }

    private Scorecard Planned(Period period, DateOnly day, IReadOnlyList<ScorecardGroup> groups) => new()
    {
        Period = period,
        Axis = axis,
        AsOf = day,
        Groups = groups,
        Plan = RollupCalculation.Of([.. groups.Select(group => new RollupChild.Group { Weight = group.Weight, Result = group.Result })], _policy),
    };

    private ScorecardGroup Grouped(GroupId id, string name, decimal weight, IReadOnlyList<ScorecardObjective> objectives) => new(
        id,
        name,
        weight,
        RollupCalculation.Of([.. objectives.Select(objective => new RollupChild.Group { Weight = objective.Weight, Result = objective.Result })], _policy),
        objectives);

    // Largest weight first.
    private ScorecardObjective Objective(ObjectiveId id, IReadOnlyList<KpiResult> kpis) => new(
        GroupId.Of(id),
        state.Strategy.Objectives[id].Name,
        state.Strategy.Objectives[id].Weight,
        RollupCalculation.Of([.. kpis.Select(kpi => kpi.AsChild())], _policy),
        [.. kpis.OrderByDescending(kpi => kpi.Weight).ThenBy(kpi => kpi.Kpi.Value, StringComparer.Ordinal)]);

    private static List<KpiResult> Place(Dictionary<GroupId, Dictionary<ObjectiveId, List<KpiResult>>> groups, GroupId group, ObjectiveId objective)
    {
        if (!groups.TryGetValue(group, out var objectives))
        {
            groups[group] = objectives = [];
        }

        if (!objectives.TryGetValue(objective, out var kpis))
        {
            objectives[objective] = kpis = [];
        }

        return kpis;
    }

    // Along units, an objective appears in each unit with only that unit's KPIs.
    private GroupId ParentOf(KpiResult kpi) => axis is ScorecardAxis.Unit ? GroupId.Of(kpi.Unit) : ParentOf(state.Strategy.Objectives[kpi.Objective]);

    private GroupId ParentOf(ObjectiveDefinition objective) => axis switch
    {
        ScorecardAxis.Perspective => GroupId.Of(objective.Perspective),
        ScorecardAxis.Theme => GroupId.Of(objective.Theme),
        ScorecardAxis.Unit => GroupId.Of(objective.Unit),
    };
}
