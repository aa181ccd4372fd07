using StratexTeams.Core.Kpis.Actuals;

namespace StratexTeams.Core.Kpis.Scoring;

/// <summary>The result of a KPI in one period: the judged value, the scoring rule and the score.</summary>
/// <param name="Aggregated">The judged value; empty when the period itself has no value, even if earlier periods of the span have one.</param>
/// <param name="Rule">Null when there is no target.</param>
public sealed record JudgedFigure(Aggregated Aggregated, ScoringRule? Rule, KpiScore Score);
