namespace StratexTeams.Core.Kpis;

/// <summary>Four answers that one overloaded percentage would confuse.</summary>
/// <param name="Achievement">Actual over target, as it is: to be shown, never to be rolled up.</param>
/// <param name="Progress">The share of the way from baseline to target that is behind us; below 0 when it went backwards.</param>
/// <param name="Score">0 to 100 (or the cap) on the scale all KPIs share: amber begins at 70, green at 90.</param>
/// <param name="Status">The band the value falls in by its own edges.</param>
public readonly record struct KpiScore(decimal? Achievement, decimal? Progress, decimal? Score, RagStatus Status)
{
    public static readonly KpiScore NoData = new(null, null, null, RagStatus.Grey);
}
