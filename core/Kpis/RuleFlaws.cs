using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Kpis;

public static class RuleFlaws
{
    extension(RuleFlaw flaw)
    {
        /// <summary>True for a flaw that is shown to whoever defines the KPI but does not refuse the rule.</summary>
        public bool IsAdvice => flaw is RuleFlaw.TargetIsZero;

        public Rejection AsRejection => flaw switch
        {
            RuleFlaw.PolarityDoesNotFitMethod => new PolarityDoesNotFitMethod(),
            RuleFlaw.BaselineEqualsTarget => new BaselineEqualsTarget(),
            RuleFlaw.TargetOnTheWorseSide => new TargetOnTheWorseSide(),
            RuleFlaw.TargetBelowZero => new TargetBelowZero(),
            RuleFlaw.HyperbolicNeedsLowerIsBetter => new HyperbolicNeedsLowerIsBetter(),
            RuleFlaw.LimitsInverted => new LimitsInverted(),
            RuleFlaw.TargetValueIsARange => new TargetValueIsARange(),
            RuleFlaw.FailLimitInsideRange => new FailLimitInsideRange(),
            RuleFlaw.GoalEqualsRedFlag => new GoalEqualsRedFlag(),
            RuleFlaw.GoalOnTheWorseSide => new GoalOnTheWorseSide(),
            RuleFlaw.TooFewChoices => new TooFewChoices(),
            RuleFlaw.ChoicesOutOfOrder => new ChoicesOutOfOrder(),
            RuleFlaw.ChoicePointsOffTheScale => new ChoicePointsOffTheScale(),
            RuleFlaw.ThresholdsBesideGoalAndRedFlag => new ThresholdsBesideGoalAndRedFlag(),
            RuleFlaw.ThresholdsOutOfOrder => new ThresholdsOutOfOrder(),
            RuleFlaw.NumberOutOfBounds => new NumberOutOfBounds(MeasureBounds.Limit, MeasureBounds.Decimals),
            RuleFlaw.TargetIsZero => new TargetIsZero(),
        };
    }
}
