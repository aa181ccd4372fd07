using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis.Actuals;

namespace StratexTeams.Core.Kpis.Scoring;

public static class ScoringRuleFlaws
{
    extension(ScoringRuleFlaw flaw)
    {
        /// <summary>True for a flaw that is shown to whoever defines the KPI but does not refuse the rule.</summary>
        public bool IsAdvice => flaw is ScoringRuleFlaw.TargetIsZero;

        public Rejection AsRejection => flaw switch
        {
            ScoringRuleFlaw.PolarityDoesNotFitMethod => new PolarityDoesNotFitMethod(),
            ScoringRuleFlaw.BaselineEqualsTarget => new BaselineEqualsTarget(),
            ScoringRuleFlaw.TargetOnTheWorseSide => new TargetOnTheWorseSide(),
            ScoringRuleFlaw.TargetBelowZero => new TargetBelowZero(),
            ScoringRuleFlaw.HyperbolicNeedsLowerIsBetter => new HyperbolicNeedsLowerIsBetter(),
            ScoringRuleFlaw.LimitsInverted => new LimitsInverted(),
            ScoringRuleFlaw.TargetValueIsARange => new TargetValueIsARange(),
            ScoringRuleFlaw.FailLimitInsideRange => new FailLimitInsideRange(),
            ScoringRuleFlaw.GoalEqualsRedFlag => new GoalEqualsRedFlag(),
            ScoringRuleFlaw.GoalOnTheWorseSide => new GoalOnTheWorseSide(),
            ScoringRuleFlaw.TooFewChoices => new TooFewChoices(),
            ScoringRuleFlaw.ChoicesOutOfOrder => new ChoicesOutOfOrder(),
            ScoringRuleFlaw.ChoicePointsOffTheScale => new ChoicePointsOffTheScale(),
            ScoringRuleFlaw.ThresholdsBesideGoalAndRedFlag => new ThresholdsBesideGoalAndRedFlag(),
            ScoringRuleFlaw.ThresholdsOutOfOrder => new ThresholdsOutOfOrder(),
            ScoringRuleFlaw.NumberOutOfBounds => new NumberOutOfBounds(NumberBounds.Limit, NumberBounds.Decimals),
            ScoringRuleFlaw.TargetIsZero => new TargetIsZero(),
        };
    }
}
