using System.Diagnostics;
using StratexTeams.Core.Kpis.Actuals;

namespace StratexTeams.Core.Kpis.Scoring;

/// <summary>Validates a scoring rule, before it is stored and again before it is used.</summary>
public static class ScoringRuleValidation
{
    extension(ScoringRule rule)
    {
        /// <summary>The most serious flaw; null when the rule is valid.</summary>
        public ScoringRuleFlaw? Flaw => rule switch
        {
            _ when Unscorable(rule) is { } flaw => flaw,
            _ when !rule.Numbers.All(NumberBounds.Fit) => ScoringRuleFlaw.NumberOutOfBounds,
            { Method: ScoringMethod.RatioToTarget { Target: 0 } } => ScoringRuleFlaw.TargetIsZero,
            _ => null,
        };

        public bool CanScore => Unscorable(rule) is null;

        /// <summary>All numbers of the rule, in a fixed order.</summary>
        internal IEnumerable<decimal> Numbers => NumbersOf(rule);
    }

    private static ScoringRuleFlaw? Unscorable(ScoringRule rule) => PolarityFits(rule)
        ? FlawOf(rule.Thresholds, rule.Method) ?? FlawOf(rule.Method, rule.Polarity)
        : ScoringRuleFlaw.PolarityDoesNotFitMethod;

    private static bool PolarityFits(ScoringRule rule) => rule.Polarity switch
    {
        Polarity.HigherIsBetter or Polarity.LowerIsBetter => rule.Method is not (ScoringMethod.TargetRange or ScoringMethod.NotScored),
        Polarity.Range or Polarity.TargetValue => rule.Method is ScoringMethod.TargetRange,
        Polarity.Neutral => rule.Method is ScoringMethod.NotScored,
    };

    private static ScoringRuleFlaw? FlawOf(Thresholds? edges, ScoringMethod method) => edges switch
    {
        null => null,
        _ when method is ScoringMethod.GoalRedFlag => ScoringRuleFlaw.ThresholdsBesideGoalAndRedFlag,
        _ when 0 < edges.Amber && edges.Amber < edges.Green && edges.Green <= NormalisedScale.FullMarks => null,
        _ => ScoringRuleFlaw.ThresholdsOutOfOrder,
    };

    private static ScoringRuleFlaw? FlawOf(ScoringMethod method, Polarity polarity) => method switch
    {
        ScoringMethod.BaselineToTarget line when line.Target == line.Baseline => ScoringRuleFlaw.BaselineEqualsTarget,
        ScoringMethod.BaselineToTarget line when !IsBetter(line.Target, line.Baseline, polarity) => ScoringRuleFlaw.TargetOnTheWorseSide,
        ScoringMethod.RatioToTarget { Target: < 0 } => ScoringRuleFlaw.TargetBelowZero,
        ScoringMethod.RatioToTarget { Form: RatioForm.Hyperbolic } when polarity is not Polarity.LowerIsBetter =>
            ScoringRuleFlaw.HyperbolicNeedsLowerIsBetter,
        ScoringMethod.GoalRedFlag edges when edges.Goal == edges.RedFlag => ScoringRuleFlaw.GoalEqualsRedFlag,
        ScoringMethod.GoalRedFlag edges when !IsBetter(edges.Goal, edges.RedFlag, polarity) => ScoringRuleFlaw.GoalOnTheWorseSide,
        ScoringMethod.TargetRange posts => FlawOf(posts, polarity),
        ScoringMethod.Choice choice => FlawOf(choice.Steps, polarity),
        ScoringMethod.BaselineToTarget or ScoringMethod.RatioToTarget or ScoringMethod.GoalRedFlag or ScoringMethod.NotScored => null,
        _ => throw new UnreachableException(),
    };

    private static ScoringRuleFlaw? FlawOf(ScoringMethod.TargetRange posts, Polarity polarity) => posts switch
    {
        _ when posts.Lower > posts.Upper => ScoringRuleFlaw.LimitsInverted,
        _ when polarity is Polarity.TargetValue && posts.Lower != posts.Upper => ScoringRuleFlaw.TargetValueIsARange,
        _ when posts.LowerFail >= posts.Lower || posts.UpperFail <= posts.Upper => ScoringRuleFlaw.FailLimitInsideRange,
        _ => null,
    };

    private static ScoringRuleFlaw? FlawOf(IReadOnlyList<ChoiceStep> steps, Polarity polarity) => steps switch
    {
        { Count: < 2 } => ScoringRuleFlaw.TooFewChoices,
        _ when steps.Any(step => step.Points is < 0 or > NormalisedScale.FullMarks) => ScoringRuleFlaw.ChoicePointsOffTheScale,
        _ when steps.Zip(steps.Skip(1), (step, next) => Follows(next, step, polarity)).All(inOrder => inOrder) => null,
        _ => ScoringRuleFlaw.ChoicesOutOfOrder,
    };

    private static bool Follows(ChoiceStep next, ChoiceStep step, Polarity polarity) =>
        next.Value > step.Value && IsBetter(next.Points, step.Points, polarity);

    private static bool IsBetter(decimal one, decimal other, Polarity polarity) =>
        polarity is Polarity.LowerIsBetter ? one < other : one > other;

    private static IEnumerable<decimal> NumbersOf(ScoringRule rule) =>
    [
        rule.Baseline ?? 0,
        rule.Thresholds?.Amber ?? 0,
        rule.Thresholds?.Green ?? 0,
        .. rule.Method switch
        {
            ScoringMethod.BaselineToTarget line => [line.Baseline, line.Target],
            ScoringMethod.RatioToTarget ratio => [ratio.Target],
            ScoringMethod.TargetRange posts => [posts.LowerFail, posts.Lower, posts.Upper, posts.UpperFail],
            ScoringMethod.GoalRedFlag edges => [edges.RedFlag, edges.Goal],
            ScoringMethod.Choice choice => choice.Steps.SelectMany(step => new[] { step.Value, step.Points }),
            ScoringMethod.NotScored => Enumerable.Empty<decimal>(),
            _ => throw new UnreachableException(),
        },
    ];
}
