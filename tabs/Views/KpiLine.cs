using StratexTeams.Core.Attestation;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Scorecards;

namespace StratexTeams.Tabs.Views;

/// <summary>One period of a KPI, as published or as known now.</summary>
/// <param name="Value">The figure that the status judges.</param>
/// <param name="Trend">Null for published figures, as are the current version and its attestation.</param>
public sealed record KpiLine(Period Period, decimal? Value, ScoringMethod? Marks, KpiScore Score, Trend? Trend = null, KpiValue? Held = null, PeriodAttestation? Attestation = null)
{
    public AttestationLevel Level { get; init; }

    public static KpiLine Of(KpiPeriod period) =>
        new(period.Period, period.Measured.Actual.Value, period.Measured.Rule?.Method, period.Measured.Score, period.Trend, period.Held, period.Attestation)
        {
            Level = period.Attestation?.Level ?? AttestationLevel.None,
        };

    public static KpiLine Of(KpiResult published) => new(published.Period, published.Value, published.Marks, published.Score) { Level = published.Attestation };
}
