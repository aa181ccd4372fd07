using System.Diagnostics;

namespace StratexTeams.Core.Kpis;

/// <summary>
/// A value's score on the method's own scale, before cap and thresholds, kept as an undivided fraction so that
/// comparisons with thresholds are exact.
/// </summary>
internal readonly record struct OwnPosition(decimal Part, decimal Whole)
{
    private static readonly OwnPosition FullMarks = Points(CommonScale.FullMarks);

    public bool Reaches(decimal edge) => Part >= edge * Whole;

    /// <summary>Linear interpolation: 0 at <paramref name="from"/>, <paramref name="points"/> at <paramref name="to"/>.</summary>
    public decimal Between(decimal from, decimal to, decimal points) => points * (Part - from * Whole) / ((to - from) * Whole);

    /// <summary>Null when the method cannot score the value.</summary>
    public static OwnPosition? Of(decimal value, ScoringRule rule) => rule.Method switch
    {
        ScoringMethod.BaselineToTarget line => Percent(value - line.Baseline, line.Target - line.Baseline),
        ScoringMethod.RatioToTarget ratio => Of(value, ratio, rule),
        ScoringMethod.GoalPost posts when value < posts.Lower => Percent(value - posts.LowerFail, posts.Lower - posts.LowerFail),
        ScoringMethod.GoalPost posts when value > posts.Upper => Percent(posts.UpperFail - value, posts.UpperFail - posts.Upper),
        ScoringMethod.GoalPost => FullMarks,
        ScoringMethod.GoalRedFlag edges => Fraction(value - edges.RedFlag + (edges.Goal - edges.RedFlag), edges.Goal - edges.RedFlag),
        ScoringMethod.Choice choice => choice.Steps.FirstOrDefault(step => step.Value == value) is { } step ? Points(step.Points) : null,
        ScoringMethod.NotScored => null,
        _ => throw new UnreachableException(),
    };

    private static OwnPosition? Of(decimal value, ScoringMethod.RatioToTarget ratio, ScoringRule rule) => ratio switch
    {
        // A ratio to a zero target is undefined, so the target counts as met or not met.
        { Target: 0 } => Points((rule.Polarity is Polarity.LowerIsBetter ? value <= 0 : value >= 0) ? ScoreBands.Of(rule).Full : 0),
        { Form: RatioForm.Hyperbolic } => value > 0 ? Percent(ratio.Target, value) : null,
        _ when rule.Polarity is Polarity.LowerIsBetter => Percent(2 * ratio.Target - value, ratio.Target),
        _ => Percent(value, ratio.Target),
    };

    private static OwnPosition Points(decimal points) => new(points, 1);

    private static OwnPosition Percent(decimal part, decimal whole) => Fraction(CommonScale.FullMarks * part, whole);

    // Both parts are negative when lower is better; comparisons need a positive whole.
    private static OwnPosition Fraction(decimal part, decimal whole) => whole < 0 ? new(-part, -whole) : new(part, whole);
}
