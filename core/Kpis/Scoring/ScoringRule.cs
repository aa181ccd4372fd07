namespace StratexTeams.Core.Kpis.Scoring;

/// <summary>Everything needed to score a KPI's value in one period.</summary>
public sealed record ScoringRule
{
    public required Polarity Polarity { get; init; }

    public required ScoringMethod Method { get; init; }

    /// <summary>Null uses the method's default; goal/red-flag scoring has its own thresholds and takes none.</summary>
    public Thresholds? Thresholds { get; init; }

    /// <summary>Agreed start value for progress; null uses the baseline of baseline-to-target scoring.</summary>
    public decimal? Baseline { get; init; }
}
