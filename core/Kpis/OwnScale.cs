using System.Diagnostics;

namespace StratexTeams.Core.Kpis;

/// <summary>Where a value stands on its method's own scale, before cap and bands; nothing where the method has no answer.</summary>
internal static class OwnScale
{
    public static decimal? PositionOf(decimal value, ScoringRule rule) => rule.Method switch
    {
        ScoringMethod.BaselineToTarget method => Scoring.FullMarks * (value - method.Baseline) / (method.Target - method.Baseline),
        ScoringMethod.RatioToTarget method => Ratio(value, method, rule),
        ScoringMethod.GoalPost method => BetweenPosts(value, method),
        ScoringMethod.GoalRedFlag method => 1 + (value - method.RedFlag) / (method.Goal - method.RedFlag),
        ScoringMethod.Choice method => method.Steps.FirstOrDefault(step => step.Value == value)?.Points,
        ScoringMethod.NotScored => null,
        _ => throw new UnreachableException(),
    };

    private static decimal? Ratio(decimal value, ScoringMethod.RatioToTarget method, ScoringRule rule) => method switch
    {
        // Nothing is a share of zero: the target is met, or it is not.
        { Target: 0 } => (rule.Polarity is Polarity.LowerIsBetter ? value <= 0 : value >= 0) ? ScoreBands.Of(rule).Full : 0,
        { Form: RatioForm.Hyperbolic } => value > 0 ? Scoring.FullMarks * method.Target / value : null,
        _ when rule.Polarity is Polarity.LowerIsBetter => Scoring.FullMarks * (2 * method.Target - value) / method.Target,
        _ => Scoring.FullMarks * value / method.Target,
    };

    private static decimal BetweenPosts(decimal value, ScoringMethod.GoalPost posts) => value switch
    {
        _ when value < posts.Lower => Scoring.FullMarks * (value - posts.LowerFail) / (posts.Lower - posts.LowerFail),
        _ when value > posts.Upper => Scoring.FullMarks * (posts.UpperFail - value) / (posts.UpperFail - posts.Upper),
        _ => Scoring.FullMarks,
    };
}
