using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Kpis.Scoring;

public sealed record PolarityDoesNotFitMethod() : Rejection("polarity-method-mismatch");

public sealed record BaselineEqualsTarget() : Rejection("baseline-equals-target");

public sealed record TargetOnTheWorseSide() : Rejection("target-worse-than-baseline");

public sealed record TargetBelowZero() : Rejection("negative-target");

public sealed record HyperbolicNeedsLowerIsBetter() : Rejection("hyperbolic-needs-lower-is-better");

public sealed record LimitsInverted() : Rejection("limits-inverted");

public sealed record TargetValueIsARange() : Rejection("target-value-is-range");

public sealed record FailLimitInsideRange() : Rejection("fail-limit-inside-range");

public sealed record GoalEqualsRedFlag() : Rejection("goal-equals-red-flag");

public sealed record GoalOnTheWorseSide() : Rejection("goal-worse-than-red-flag");

public sealed record TooFewChoices() : Rejection("too-few-choices");

public sealed record ChoicesOutOfOrder() : Rejection("choices-out-of-order");

public sealed record ChoicePointsOffTheScale() : Rejection("choice-points-out-of-range");

public sealed record ThresholdsBesideGoalAndRedFlag() : Rejection("thresholds-with-goal-and-red-flag");

public sealed record ThresholdsOutOfOrder() : Rejection("thresholds-out-of-order");

/// <summary>To be said, and no reason to refuse: see <see cref="ScoringRuleFlaws"/>.</summary>
public sealed record TargetIsZero() : Rejection("zero-target");
