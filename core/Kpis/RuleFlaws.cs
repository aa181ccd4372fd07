namespace StratexTeams.Core.Kpis;

public static class RuleFlaws
{
    extension(RuleFlaw flaw)
    {
        /// <summary>To be said to whoever defines the KPI, and no reason to refuse.</summary>
        public bool IsAdvice => flaw is RuleFlaw.TargetIsZero;
    }
}
