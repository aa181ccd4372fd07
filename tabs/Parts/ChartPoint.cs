using StratexTeams.Core.Kpis.Scoring;

namespace StratexTeams.Tabs.Parts;

/// <summary>One period on a chart.</summary>
/// <param name="Goal">The target value; null if there is none.</param>
/// <param name="Low">Lower bound of the good values; null if they have none.</param>
/// <param name="High">Upper bound of the good values; null if they have none.</param>
public sealed record ChartPoint(string Label, decimal? Value, RagStatus Status, decimal? Goal = null, decimal? Low = null, decimal? High = null)
{
    public bool HasBand => Low is not null || High is not null;

    /// <summary>With the target value and the range of good values of the scoring method.</summary>
    public static ChartPoint Of(string label, decimal? value, RagStatus status, ScoringMethod? marks, Polarity polarity) => marks switch
    {
        ScoringMethod.TargetRange posts => new(label, value, status, marks.TargetNumber, posts.Lower, posts.Upper),
        ScoringMethod.GoalRedFlag { Goal: var goal, RedFlag: var flag } when goal < flag => new(label, value, status, goal, null, goal),
        ScoringMethod.BaselineToTarget { Target: var target, Baseline: var baseline } when target < baseline => new(label, value, status, target, null, target),
        ScoringMethod.RatioToTarget { Target: var target } when polarity is Polarity.LowerIsBetter => new(label, value, status, target, null, target),
        { TargetNumber: { } aim } => new(label, value, status, aim, aim),
        _ => new(label, value, status),
    };
}
