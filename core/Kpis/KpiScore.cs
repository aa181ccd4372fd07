namespace StratexTeams.Core.Kpis;

/// <summary>What of a KPI is rolled up: its points and its colour. Achievement and progress are not in here on purpose.</summary>
/// <param name="Points">0 to 100 (or the cap) on the scale all KPIs share: amber begins at 70, green at 90.</param>
/// <param name="Status">The band the value falls in by its own edges.</param>
public readonly record struct KpiScore(decimal? Points, RagStatus Status)
{
    public static readonly KpiScore NoData = new(null, RagStatus.Grey);

    public static readonly KpiScore NotScored = new(null, RagStatus.NotScored);
}
