namespace StratexTeams.Core.Kpis.Scoring;

/// <summary>Scores values. A rule that <see cref="ScoringRuleValidation"/> refuses gives grey and no number; it never throws.</summary>
public static class ScoreCalculation
{
    extension(ScoringRule rule)
    {
        public KpiScore Score(decimal? value, decimal cap = NormalisedScale.FullMarks) => rule.RawScoreOf(value) switch
        {
            _ when rule.Method is ScoringMethod.NotScored => KpiScore.NotScored,
            { } position => NormalisedScale.ScoreOf(position, ScoreBands.Of(rule), NormalisedScale.CapWithinReason(cap)),
            null => KpiScore.NoData,
        };

        /// <summary>
        /// Score 0 to 100 on the method's own scale, before thresholds are mapped to 70 and 90 (a goal scores 66.7); null without one.
        /// </summary>
        public decimal? RawPoints(decimal? value) => rule.RawScoreOf(value) is { } position
            ? Math.Clamp(position.Between(0, ScoreBands.HundredOf(rule.Method), NormalisedScale.FullMarks), 0, NormalisedScale.FullMarks)
            : null;

        public KpiScoreDetails DetailsOf(decimal? value, decimal cap = NormalisedScale.FullMarks)
        {
            var score = rule.Score(value, cap);
            return new(rule.AchievementOf(value), rule.ProgressOf(value), score.Points, score.Status);
        }

        private decimal? Start => rule.Baseline ?? (rule.Method as ScoringMethod.BaselineToTarget)?.Baseline;

        private RawScore? RawScoreOf(decimal? value) => value is { } actual && rule.CanScore ? RawScore.Of(actual, rule) : null;

        private decimal? AchievementOf(decimal? value) => rule.Method.TargetNumber is { } target and > 0 ? value / target : null;

        private decimal? ProgressOf(decimal? value) =>
            (rule.Start, rule.Method.TargetNumber) switch
        {
            ({ } start, { } target) when start != target => (value - start) / (target - start),
            _ => null,
        };
    }
}
