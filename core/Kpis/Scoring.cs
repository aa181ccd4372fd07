namespace StratexTeams.Core.Kpis;

/// <summary>From a value to its four answers. A rule that <see cref="RuleCheck"/> refuses gives no score, it never throws.</summary>
public static class Scoring
{
    public const decimal FullMarks = 100m;

    /// <summary>The most a scorecard may let one KPI score: uncapped, a single outlier hides everything beside it.</summary>
    public const decimal HighestCap = 120m;

    extension(ScoringRule rule)
    {
        public KpiScore Score(decimal? value, decimal cap = FullMarks)
        {
            if (rule.Method is ScoringMethod.NotScored || value is not { } actual)
            {
                return KpiScore.NoData with { Status = rule.Method is ScoringMethod.NotScored ? RagStatus.NotScored : RagStatus.Grey };
            }

            var answer = KpiScore.NoData with { Achievement = rule.Achievement(actual), Progress = rule.Progress(actual) };
            if (!rule.CanScore || OwnScale.PositionOf(actual, rule) is not { } position)
            {
                return answer;
            }

            var bands = ScoreBands.Of(rule);
            return answer with
            {
                Score = CommonScale.ScoreOf(position, bands, Math.Clamp(cap, FullMarks, HighestCap)),
                Status = CommonScale.StatusOf(position, bands),
            };
        }

        /// <summary>
        /// Points 0 to 100 as the method itself counts them: goal and red flag at two thirds and one third, a ratio at its share.
        /// </summary>
        public decimal? OwnScore(decimal? value) => value switch
        {
            { } actual when rule.CanScore && OwnScale.PositionOf(actual, rule) is { } position =>
                Math.Clamp(rule.Method is ScoringMethod.GoalRedFlag ? FullMarks * position / 3 : position, 0, FullMarks),
            _ => null,
        };

        private decimal? Achievement(decimal actual) => rule.Method.Aim is { } target and > 0 ? actual / target : null;

        private decimal? Progress(decimal actual) => (rule.Baseline ?? (rule.Method as ScoringMethod.BaselineToTarget)?.Baseline, rule.Method.Aim) switch
        {
            ({ } start, { } target) when start != target => (actual - start) / (target - start),
            _ => null,
        };
    }
}
