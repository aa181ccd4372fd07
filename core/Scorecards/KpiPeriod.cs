using StratexTeams.Core.Attestation;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Scorecards;

/// <summary>One period on a KPI's page.</summary>
/// <param name="Held">The version in force, with the versions before it.</param>
/// <param name="Target">The number its marks aim at, if it is one.</param>
/// <param name="Trend">Against the period before and the same period a year before.</param>
public sealed record KpiPeriod(Period Period, KpiValue? Held, Measured Measured, decimal? Target, KpiFigures Figures, Trend Trend, PeriodAttestation? Attestation);
