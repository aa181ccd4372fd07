namespace StratexTeams.Core.Kpis;

/// <summary>What a KPI's value is judged by in one period.</summary>
public sealed record ScoringRule
{
    public required Polarity Polarity { get; init; }

    public required ScoringMethod Method { get; init; }

    /// <summary>Nothing where the method's default holds; goal and red flag are edges by themselves and take none.</summary>
    public Thresholds? Thresholds { get; init; }

    /// <summary>The agreed start value, for progress. Baseline-to-target scoring brings one along.</summary>
    public decimal? Baseline { get; init; }
}
