namespace StratexTeams.Core.Scorecards.Views;

/// <summary>A KPI on its objective's page.</summary>
/// <param name="Share">Share of the weight of all KPIs of the objective, 0 to 1.</param>
/// <param name="PlanShare">Share of the whole plan through objective and theme, 0 to 1.</param>
/// <param name="Contribution">Its part of the objective's score; null when it did not count.</param>
public sealed record ObjectiveKpi(KpiResult Kpi, decimal Share, decimal PlanShare, Contribution? Contribution);
