using StratexTeams.Core;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Scorecards;

namespace StratexTeams.Bot.Api;

public sealed record ScorecardAnswer
{
    public required Period Period { get; init; }

    public required ScorecardAxis Axis { get; init; }

    public required Knowledge As { get; init; }

    /// <summary>The day whose knowledge it shows.</summary>
    public required DateOnly AsOf { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>The record that published it.</summary>
    public long? Sequence { get; init; }

    /// <summary>By which rules it was calculated, once it is published.</summary>
    public int? RuleVersion { get; init; }

    public required RollupResult Plan { get; init; }

    public required IReadOnlyList<GroupAnswer> Groups { get; init; }

    internal static ScorecardAnswer Of(TenantState state, Scorecard scorecard) => new()
    {
        Period = scorecard.Period,
        Axis = scorecard.Axis,
        As = scorecard.Reported is null ? Knowledge.Known : Knowledge.Reported,
        AsOf = scorecard.AsOf,
        PublishedAt = scorecard.Reported?.At,
        Sequence = scorecard.Reported?.Sequence,
        RuleVersion = scorecard.Reported?.Lock?.RuleVersion,
        Plan = scorecard.Plan,
        Groups = [.. scorecard.Groups.Select(group => new GroupAnswer(group.Id.Value, group.Name, group.Weight, group.Result, ObjectivesOf(state, group)))],
    };

    private static IReadOnlyList<ObjectiveAnswer> ObjectivesOf(TenantState state, ScorecardGroup group) =>
    [
        .. from objective in @group.Objectives
           select new ObjectiveAnswer(
               objective.Id.Value, objective.Name, objective.Weight, objective.Result, [.. objective.Kpis.Select(kpi => KpiFigure.Of(kpi, NameOf(state, kpi.Kpi)))]),
    ];

    private static string NameOf(TenantState state, KpiId kpi) => state.Kpis.All[kpi].Definition.Name;
}
