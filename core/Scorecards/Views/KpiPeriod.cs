using StratexTeams.Core.Attestation;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Kpis.Trends;

namespace StratexTeams.Core.Scorecards.Views;

/// <summary>One period on a KPI's page.</summary>
/// <param name="Version">The current version of the value, with the earlier versions.</param>
/// <param name="Target">The single target number; null when there is none.</param>
/// <param name="Trend">Compared with the previous period and the same period last year.</param>
public sealed record KpiPeriod(Period Period, ActualVersion? Version, JudgedFigure JudgedFigure, decimal? Target, KpiScoreDetails Details, Trend Trend, PeriodAttestation? Attestation);
