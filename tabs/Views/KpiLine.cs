using StratexTeams.Core.Attestation;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Kpis.Trends;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Scorecards.Views;

namespace StratexTeams.Tabs.Views;

/// <summary>One period of a KPI, as published or as known now.</summary>
/// <param name="Value">The figure that the status judges.</param>
/// <param name="Trend">Null for published figures, as are the current version and its attestation.</param>
public sealed record KpiLine(Period Period, decimal? Value, ScoringMethod? TargetRule, KpiScore Score, Trend? Trend = null, ActualVersion? Version = null, PeriodAttestation? Attestation = null)
{
    public AttestationLevel Level { get; init; }

    public static KpiLine Of(KpiPeriod period) =>
        new(period.Period, period.JudgedFigure.Aggregated.Value, period.JudgedFigure.Rule?.Method, period.JudgedFigure.Score, period.Trend, period.Version, period.Attestation)
        {
            Level = period.Attestation?.Level ?? AttestationLevel.None,
        };

    public static KpiLine Of(KpiResult published) => new(published.Period, published.JudgedFigure, published.TargetRule, published.Score) { Level = published.Attestation };
}
