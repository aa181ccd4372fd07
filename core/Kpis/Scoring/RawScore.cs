using System.Diagnostics;

namespace StratexTeams.Core.Kpis.Scoring;

/// <summary>
/// A value's score on the method's own scale, before cap and thresholds, kept as an undivided fraction so that
/// comparisons with thresholds are exact.
/// </summary>
internal readonly record struct RawScore(decimal Part, decimal Whole)
{
    private static readonly RawScore FullMarks = Points(NormalisedScale.FullMarks);

    public bool Reaches(decimal edge) => Part >= edge * Whole;

    /// <summary>Linear interpolation: 0 at <paramref name="from"/>, <paramref name="points"/> at <paramref name="to"/>.</summary>
    public decimal Between(decimal from, decimal to, decimal points) => points * (Part - from * Whole) / ((to - from) * Whole);

    /// <summary>Null when the method cannot score the value.</summary>
    public static RawScore? Of(decimal value, ScoringRule rule) => rule.Method switch
    {
        ScoringMethod.BaselineToTarget line => Percent(value - line.Baseline, line.Target - line.Baseline),
        ScoringMethod.RatioToTarget ratio => Of(value, ratio, rule),
        ScoringMethod.TargetRange posts when value < posts.Lower => Percent(value - posts.LowerFail, posts.Lower - posts.LowerFail),
        ScoringMethod.TargetRange posts when value > posts.Upper => Percent(posts.UpperFail - value, posts.UpperFail - posts.Upper),
        ScoringMethod.TargetRange => FullMarks,
        ScoringMethod.GoalRedFlag edges => Fraction(value - edges.RedFlag + (edges.Goal - edges.RedFlag), edges.Goal - edges.RedFlag),
        ScoringMethod.Choice choice => choice.Steps.FirstOrDefault(step => step.Value == value) is { } step ? Points(step.Points) : null,
        ScoringMethod.NotScored => null,
        _ => throw new UnreachableException(),
    };

    private static RawScore? Of(decimal value, ScoringMethod.RatioToTarget ratio, ScoringRule rule) => ratio switch
    {
        // A ratio to a zero target is undefined, so the target counts as met or not met.
        { Target: 0 } => Points((rule.Polarity is Polarity.LowerIsBetter ? value <= 0 : value >= 0) ? ScoreBands.Of(rule).Full : 0),
        { Form: RatioForm.Hyperbolic } => value > 0 ? Percent(ratio.Target, value) : null,
        _ when rule.Polarity is Polarity.LowerIsBetter => Percent(2 * ratio.Target - value, ratio.Target),
        _ => Percent(value, ratio.Target),
    };

    private static RawScore Points(decimal points) => new(points, 1);

    private static RawScore Percent(decimal part, decimal whole) => Fraction(NormalisedScale.FullMarks * part, whole);

    // Both parts are negative when lower is better; comparisons need a positive whole.
    private static RawScore Fraction(decimal part, decimal whole) => whole < 0 ? new(-part, -whole) : new(part, whole);
}
