namespace StratexTeams.Core.Kpis;

/// <summary>What is wrong with a scoring rule.</summary>
public enum RuleFlaw
{
    /// <summary>Higher and lower go with a line, range and target value with posts, neutral with no score.</summary>
    PolarityDoesNotFitMethod,

    /// <summary>No way lies between baseline and target.</summary>
    BaselineEqualsTarget,

    /// <summary>The way from baseline to target leads to the worse side.</summary>
    TargetOnTheWorseSide,

    /// <summary>A share of a negative target turns better into worse: give a baseline instead.</summary>
    TargetBelowZero,

    /// <summary>Target over actual is a form for lower-is-better only.</summary>
    HyperbolicNeedsLowerIsBetter,

    /// <summary>The lower limit lies above the upper.</summary>
    LimitsInverted,

    /// <summary>A target value is one number, not a range.</summary>
    TargetValueIsARange,

    /// <summary>A fail limit must lie outside the range it ends.</summary>
    FailLimitInsideRange,

    /// <summary>Red and green begin at the same number.</summary>
    GoalEqualsRedFlag,

    /// <summary>The goal lies on the worse side of the red flag.</summary>
    GoalOnTheWorseSide,

    /// <summary>A scale has at least two steps.</summary>
    TooFewChoices,

    /// <summary>Values rise from step to step, and points with them (fall, when lower is better).</summary>
    ChoicesOutOfOrder,

    ChoicePointsOffTheScale,

    /// <summary>Goal and red flag are the edges already.</summary>
    ThresholdsBesideGoalAndRedFlag,

    /// <summary>Amber begins above 0 and below green, green at 100 or below.</summary>
    ThresholdsOutOfOrder,

    /// <summary>A number with more digits than <see cref="MeasureBounds"/> allows.</summary>
    NumberOutOfBounds,

    /// <summary>Scored as met or not met, nothing between: a baseline is needed. An advice, not a refusal.</summary>
    TargetIsZero,
}
