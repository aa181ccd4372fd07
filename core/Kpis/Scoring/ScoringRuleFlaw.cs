using StratexTeams.Core.Kpis.Actuals;

namespace StratexTeams.Core.Kpis.Scoring;

/// <summary>What is wrong with a scoring rule.</summary>
public enum ScoringRuleFlaw
{
    /// <summary>
    /// Range and target value need <see cref="ScoringMethod.TargetRange"/>, neutral needs <see cref="ScoringMethod.NotScored"/>;
    /// higher and lower take the other methods.
    /// </summary>
    PolarityDoesNotFitMethod,

    /// <summary>Baseline and target are the same number.</summary>
    BaselineEqualsTarget,

    /// <summary>The target is worse than the baseline.</summary>
    TargetOnTheWorseSide,

    /// <summary>A ratio to a negative target reverses the polarity: use a baseline instead.</summary>
    TargetBelowZero,

    /// <summary>The hyperbolic ratio is for lower-is-better only.</summary>
    HyperbolicNeedsLowerIsBetter,

    /// <summary>The lower limit is above the upper limit.</summary>
    LimitsInverted,

    /// <summary>With polarity target value, the lower and upper limits must be the same number.</summary>
    TargetValueIsARange,

    /// <summary>A fail limit must be outside the range between the lower and upper limits.</summary>
    FailLimitInsideRange,

    /// <summary>Goal and red flag are the same number.</summary>
    GoalEqualsRedFlag,

    /// <summary>The goal is worse than the red flag.</summary>
    GoalOnTheWorseSide,

    /// <summary>A qualitative scale needs at least two steps.</summary>
    TooFewChoices,

    /// <summary>Values must rise from step to step, and points rise with them (fall when lower is better).</summary>
    ChoicesOutOfOrder,

    ChoicePointsOffTheScale,

    /// <summary>Goal and red flag are thresholds themselves and take no others.</summary>
    ThresholdsBesideGoalAndRedFlag,

    /// <summary>Thresholds must satisfy 0 &lt; amber &lt; green &lt;= 100.</summary>
    ThresholdsOutOfOrder,

    /// <summary>A number exceeds <see cref="NumberBounds"/>.</summary>
    NumberOutOfBounds,

    /// <summary>A zero target is scored only as met or not met; a baseline would help. Advice, not a refusal.</summary>
    TargetIsZero,
}
