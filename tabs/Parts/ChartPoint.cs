using StratexTeams.Core.Kpis;

namespace StratexTeams.Tabs.Parts;

/// <summary>One period on a chart.</summary>
/// <param name="Goal">The number to reach; nothing where there is none.</param>
/// <param name="Low">Where the good values begin; without it they begin at the bottom.</param>
/// <param name="High">Where they end; without it they go on to the top.</param>
public sealed record ChartPoint(string Label, decimal? Value, RagStatus Status, decimal? Goal = null, decimal? Low = null, decimal? High = null)
{
    public bool HasBand => Low is not null || High is not null;

    /// <summary>With the band that these marks call good.</summary>
    public static ChartPoint Of(string label, decimal? value, RagStatus status, ScoringMethod? marks, Polarity polarity) => marks switch
    {
        ScoringMethod.GoalPost posts => new(label, value, status, marks.Aim, posts.Lower, posts.Upper),
        ScoringMethod.GoalRedFlag { Goal: var goal, RedFlag: var flag } when goal < flag => new(label, value, status, goal, null, goal),
        ScoringMethod.BaselineToTarget { Target: var target, Baseline: var baseline } when target < baseline => new(label, value, status, target, null, target),
        ScoringMethod.RatioToTarget { Target: var target } when polarity is Polarity.LowerIsBetter => new(label, value, status, target, null, target),
        { Aim: { } aim } => new(label, value, status, aim, aim),
        _ => new(label, value, status),
    };
}
