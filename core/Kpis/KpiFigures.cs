namespace StratexTeams.Core.Kpis;

/// <summary>The four answers that one overloaded percentage would confuse.</summary>
/// <param name="Achievement">Actual over target, as it is: to be shown, never to be rolled up.</param>
/// <param name="Progress">The share of the way from baseline to target that is behind us; below 0 when it went backwards.</param>
/// <param name="Score">See <see cref="KpiScore.Points"/>.</param>
/// <param name="Status">See <see cref="KpiScore.Status"/>.</param>
public readonly record struct KpiFigures(decimal? Achievement, decimal? Progress, decimal? Score, RagStatus Status);
