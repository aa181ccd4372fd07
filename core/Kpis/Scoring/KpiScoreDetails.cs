namespace StratexTeams.Core.Kpis.Scoring;

/// <summary>Four separate results for one value; see <see cref="KpiScore"/> for the part that is rolled up.</summary>
/// <param name="Achievement">Value divided by target, uncapped; for display only, never rolled up. Null without a target above 0.</param>
/// <param name="Progress">Share of the distance from baseline to target: 1 at the target, negative beyond the baseline.</param>
/// <param name="Score">See <see cref="KpiScore.Points"/>.</param>
/// <param name="Status">See <see cref="KpiScore.Status"/>.</param>
public readonly record struct KpiScoreDetails(decimal? Achievement, decimal? Progress, decimal? Score, RagStatus Status);
