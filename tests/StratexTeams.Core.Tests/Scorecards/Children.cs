using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Scorecards.Rollup;

namespace StratexTeams.Core.Tests.Scorecards;

/// <summary>Short forms for building the children of a rollup in tests.</summary>
internal static class Children
{
    public static readonly RollupPolicy Default = RollupPolicy.Default;

    public static RollupChild.Kpi Scored(decimal weight, decimal score, AttestationLevel attestation = AttestationLevel.None) => new()
    {
        Weight = weight,
        Score = new(score, NormalisedScale.StatusOf(score)),
        State = ValueState.Submitted,
        Attestation = attestation,
    };

    public static RollupChild.Kpi Critical(decimal weight, decimal score) => Scored(weight, score) with { IsCritical = true };

    public static RollupChild.Kpi Without(decimal weight, ValueState state, decimal? lastScore = null) => new()
    {
        Weight = weight,
        Score = KpiScore.NoData,
        State = state,
        LastScore = lastScore is { } last ? new(last, NormalisedScale.StatusOf(last)) : null,
    };

    public static RollupChild.Kpi Neutral(decimal weight) => Scored(weight, 0) with { Score = KpiScore.NotScored };

    public static RollupChild.Group Objective(decimal weight, params RollupChild[] children) => Objective(weight, Default, children);

    public static RollupChild.Group Objective(decimal weight, RollupPolicy policy, params RollupChild[] children) =>
        new() { Weight = weight, Result = RollupCalculation.Of(children, policy) };

    public static RollupResult Parent(params RollupChild[] children) => RollupCalculation.Of(children, Default);

    public static RollupResult Parent(MissingDataPolicy missing, params RollupChild[] children) =>
        RollupCalculation.Of(children, Default with { Missing = missing });

    public static RollupResult Parent(RollupMethod method, params RollupChild[] children) =>
        RollupCalculation.Of(children, Default with { Method = method });
}
