using System.Collections.Immutable;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Scorecards;

/// <summary>From KPIs to objectives, from objectives to groups, from groups to the plan.</summary>
internal static class ScorecardFold
{
    public static IReadOnlyList<KpiResult> KpisOf(TenantState state, Period period, DateOnly day) => [.. new KpiResults(state, period, day).All];

    /// <summary>Everything above the KPIs along one axis, the plan last.</summary>
    public static IReadOnlyList<GroupResult> GroupsOf(TenantState state, IReadOnlyList<KpiResult> kpis, ScorecardAxis axis)
    {
        var policy = state.Scorecards.Policy;
        var measured = kpis.ToLookup(kpi => (kpi.Objective, ParentOf(state, axis, kpi)));
        IReadOnlyList<GroupResult> objectives =
        [
            .. from place in measured.Select(each => each.Key).Union(Unmeasured(state, kpis, axis))
               let objective = state.Strategy.Objectives[place.Objective]
               orderby place.Objective.Value, place.Item2.Value
               select new GroupResult(
                   GroupId.Of(place.Objective), place.Item2, objective.Name, objective.Weight, Rollup.Of([.. measured[place].Select(kpi => kpi.AsChild())], policy)),
        ];
        IReadOnlyList<GroupResult> groups =
        [
            .. from together in objectives.GroupBy(objective => objective.Parent)
               let described = ScorecardGroups.Describe(state, together.Key)
               orderby described.Place, described.Name
               select new GroupResult(together.Key, GroupId.Plan(axis), described.Name, described.Weight, Rolled(together, policy)),
        ];
        return [.. objectives, .. groups, new(GroupId.Plan(axis), GroupId.Plan(axis), "", 1, Rolled(groups, policy))];
    }

    public static Scorecard Assemble(Period period, ScorecardAxis axis, DateOnly day, IReadOnlyList<KpiResult> kpis, IReadOnlyList<GroupResult> groups)
    {
        var plan = GroupId.Plan(axis);
        var children = groups.ToLookup(group => group.Parent);
        var measured = kpis.ToLookup(kpi => GroupId.Of(kpi.Objective));
        return new()
        {
            Period = period,
            Axis = axis,
            AsOf = day,
            All = [.. children[plan].Where(group => group.Group != plan).SelectMany(group => children[group.Group]), .. children[plan]],
            Plan = groups.Single(group => group.Group == plan).Result,
            Groups =
            [
                .. from @group in children[plan]
                   where @group.Group != plan
                   select new ScorecardGroup(@group.Group, @group.Name, @group.Weight, @group.Result,
                   [
                       .. from objective in children[@group.Group]
                          select new ScorecardObjective(objective.Group, objective.Name, objective.Weight, objective.Result, KpisIn(@group.Group, measured[objective.Group])),
                   ]),
            ],
        };
    }

    // By unit, an objective shows in each unit only what that unit is measured by.
    private static IReadOnlyList<KpiResult> KpisIn(GroupId group, IEnumerable<KpiResult> kpis) =>
    [
        .. kpis.Where(kpi => group.Kind is not GroupKind.Unit || GroupId.Of(kpi.Unit) == group)
            .OrderByDescending(kpi => kpi.Weight).ThenBy(kpi => kpi.Kpi.Value, StringComparer.Ordinal),
    ];

    private static GroupId ParentOf(TenantState state, ScorecardAxis axis, KpiResult kpi) =>
        axis is ScorecardAxis.Unit ? GroupId.Of(kpi.Unit) : ParentOf(axis, state.Strategy.Objectives[kpi.Objective]);

    private static GroupId ParentOf(ScorecardAxis axis, ObjectiveDefinition objective) => axis switch
    {
        ScorecardAxis.Perspective => GroupId.Of(objective.Perspective),
        ScorecardAxis.Theme => GroupId.Of(objective.Theme),
        ScorecardAxis.Unit => GroupId.Of(objective.Unit),
    };

    private static IEnumerable<(ObjectiveId Objective, GroupId)> Unmeasured(TenantState state, IReadOnlyList<KpiResult> kpis, ScorecardAxis axis)
    {
        var measured = kpis.Select(kpi => kpi.Objective).ToImmutableHashSet();
        return from objective in state.Strategy.Objectives
               where !measured.Contains(objective.Key)
               select (objective.Key, ParentOf(axis, objective.Value));
    }

    private static RollupResult Rolled(IEnumerable<GroupResult> children, RollupPolicy policy) =>
        Rollup.Of([.. children.Select(child => new RollupChild.Group { Weight = child.Weight, Result = child.Result })], policy);
}
