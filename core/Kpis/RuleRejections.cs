using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Kpis;

public sealed record PolarityDoesNotFitMethod : Rejection;

public sealed record BaselineEqualsTarget : Rejection;

public sealed record TargetOnTheWorseSide : Rejection;

public sealed record TargetBelowZero : Rejection;

public sealed record HyperbolicNeedsLowerIsBetter : Rejection;

public sealed record LimitsInverted : Rejection;

public sealed record TargetValueIsARange : Rejection;

public sealed record FailLimitInsideRange : Rejection;

public sealed record GoalEqualsRedFlag : Rejection;

public sealed record GoalOnTheWorseSide : Rejection;

public sealed record TooFewChoices : Rejection;

public sealed record ChoicesOutOfOrder : Rejection;

public sealed record ChoicePointsOffTheScale : Rejection;

public sealed record ThresholdsBesideGoalAndRedFlag : Rejection;

public sealed record ThresholdsOutOfOrder : Rejection;

/// <summary>To be said, and no reason to refuse: see <see cref="RuleFlaws"/>.</summary>
public sealed record TargetIsZero : Rejection;
