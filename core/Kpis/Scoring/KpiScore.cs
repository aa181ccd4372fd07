namespace StratexTeams.Core.Kpis.Scoring;

/// <summary>The part of a KPI that is rolled up: score and status. Achievement and progress are left out on purpose.</summary>
/// <param name="Points">0 to 100 (or the cap) on the <see cref="NormalisedScale"/>: amber from 70, green from 90; null without a score.</param>
/// <param name="Status">The band the value falls into by the KPI's own thresholds.</param>
public readonly record struct KpiScore(decimal? Points, RagStatus Status)
{
    public static readonly KpiScore NoData = new(null, RagStatus.Grey);

    public static readonly KpiScore NotScored = new(null, RagStatus.NotScored);
}
