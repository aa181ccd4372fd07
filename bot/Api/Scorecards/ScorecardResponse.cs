using System.Text.Json.Serialization;
using StratexTeams.Core;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Scorecards;

namespace StratexTeams.Bot.Api.Scorecards;

public sealed record ScorecardResponse
{
    [JsonPropertyName("period")]
    public required Period Period { get; init; }

    [JsonPropertyName("axis")]
    public required ScorecardAxis Axis { get; init; }

    [JsonPropertyName("as")]
    public required ScorecardBasis Basis { get; init; }

    /// <summary>The day whose knowledge it shows.</summary>
    [JsonPropertyName("asOf")]
    public required DateOnly AsOf { get; init; }

    [JsonPropertyName("publishedAt")]
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>The record that published it.</summary>
    [JsonPropertyName("sequence")]
    public long? Sequence { get; init; }

    /// <summary>By which rules it was calculated, once it is published.</summary>
    [JsonPropertyName("ruleVersion")]
    public int? RuleVersion { get; init; }

    [JsonPropertyName("plan")]
    public required RollupAnswer Plan { get; init; }

    [JsonPropertyName("groups")]
    public required IReadOnlyList<GroupResponse> Groups { get; init; }

    internal static ScorecardResponse Of(TenantState state, Scorecard scorecard) => new()
    {
        Period = scorecard.Period,
        Axis = scorecard.Axis,
        Basis = scorecard.Reported is null ? ScorecardBasis.Known : ScorecardBasis.Reported,
        AsOf = scorecard.AsOf,
        PublishedAt = scorecard.Reported?.At,
        Sequence = scorecard.Reported?.Sequence,
        RuleVersion = scorecard.Reported?.Lock?.RuleVersion,
        Plan = RollupAnswer.Of(scorecard.Plan),
        Groups = [.. scorecard.Groups.Select(group => new GroupResponse(group.Id.Value, group.Name, group.Weight, RollupAnswer.Of(group.Result), ObjectivesOf(state, group)))],
    };

    private static IReadOnlyList<ObjectiveResponse> ObjectivesOf(TenantState state, ScorecardGroup group) =>
    [
        .. from objective in @group.Objectives
           select new ObjectiveResponse(
               objective.Id.Value, objective.Name, objective.Weight, RollupAnswer.Of(objective.Result), [.. objective.Kpis.Select(kpi => KpiResultResponse.Of(kpi, NameOf(state, kpi.Kpi)))]),
    ];

    private static string NameOf(TenantState state, KpiId kpi) => state.Kpis.All[kpi].Definition.Name;
}
