namespace StratexTeams.Core.Scorecards;

/// <summary>A KPI on its objective's page.</summary>
/// <param name="Share">Of the weight of all KPIs of the objective.</param>
/// <param name="PlanShare">Of the whole plan, by way of its theme.</param>
/// <param name="Contribution">What it brought to the objective's score; nothing for one that did not count.</param>
public sealed record ObjectiveKpi(KpiResult Kpi, decimal Share, decimal PlanShare, Contribution? Contribution);
