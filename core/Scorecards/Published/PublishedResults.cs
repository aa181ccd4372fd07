namespace StratexTeams.Core.Scorecards.Published;

/// <summary>Converts a scorecard to the list of results that the log stores, and back.</summary>
internal static class PublishedResults
{
    /// <summary>Objectives first, then their groups, then the plan.</summary>
    public static IReadOnlyList<GroupResult> Of(Scorecard card)
    {
        var plan = GroupId.Plan(card.Axis);
        return
        [
            .. from @group in card.Groups
               from objective in @group.Objectives
               select new GroupResult(objective.Id, @group.Id, objective.Name, objective.Weight, objective.Result),
            .. card.Groups.Select(group => new GroupResult(group.Id, plan, group.Name, group.Weight, group.Result)),
            new(plan, plan, "", 1, card.Plan),
        ];
    }

    public static Scorecard Read(PeriodLocked locked, ScorecardAxis axis, IReadOnlyList<KpiResult> kpis, IReadOnlyList<GroupResult> results)
    {
        var plan = GroupId.Plan(axis);
        var children = results.ToLookup(result => result.Parent);
        var measured = kpis.ToLookup(kpi => GroupId.Of(kpi.Objective));
        return new()
        {
            Period = locked.Period,
            Axis = axis,
            AsOf = locked.AsOf,
            Plan = children[plan].Single(result => result.Group == plan).Result,
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

    private static IReadOnlyList<KpiResult> KpisIn(GroupId group, IEnumerable<KpiResult> kpis) =>
    [
        .. kpis.Where(kpi => group.Kind is not GroupKind.Unit || GroupId.Of(kpi.Unit) == group)
            .OrderByDescending(kpi => kpi.Weight).ThenBy(kpi => kpi.Kpi.Value, StringComparer.Ordinal),
    ];
}
