namespace StratexTeams.Core.Kpis;

/// <summary>Scores values. A rule that <see cref="RuleCheck"/> refuses gives grey and no number; it never throws.</summary>
public static class Scoring
{
    extension(ScoringRule rule)
    {
        public KpiScore Score(decimal? value, decimal cap = CommonScale.FullMarks) => rule.PositionOf(value) switch
        {
            _ when rule.Method is ScoringMethod.NotScored => KpiScore.NotScored,
            { } position => CommonScale.ScoreOf(position, ScoreBands.Of(rule), CommonScale.CapWithinReason(cap)),
            null => KpiScore.NoData,
        };

        /// <summary>
        /// Score 0 to 100 on the method's own scale, before thresholds are mapped to 70 and 90 (a goal scores 66.7); null without one.
        /// </summary>
        public decimal? OwnPoints(decimal? value) => rule.PositionOf(value) is { } position
            ? Math.Clamp(position.Between(0, ScoreBands.HundredOf(rule.Method), CommonScale.FullMarks), 0, CommonScale.FullMarks)
            : null;

        public KpiFigures Figures(decimal? value, decimal cap = CommonScale.FullMarks)
        {
            var score = rule.Score(value, cap);
            return new(rule.AchievementOf(value), rule.ProgressOf(value), score.Points, score.Status);
        }

        private decimal? Start => rule.Baseline ?? (rule.Method as ScoringMethod.BaselineToTarget)?.Baseline;

        private OwnPosition? PositionOf(decimal? value) => value is { } actual && rule.CanScore ? OwnPosition.Of(actual, rule) : null;

        private decimal? AchievementOf(decimal? value) => rule.Method.Aim is { } target and > 0 ? value / target : null;

        private decimal? ProgressOf(decimal? value) =>
            (rule.Start, rule.Method.Aim) switch
        {
            ({ } start, { } target) when start != target => (value - start) / (target - start),
            _ => null,
        };
    }
}
