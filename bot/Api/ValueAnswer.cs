using StratexTeams.Core.Kpis;

namespace StratexTeams.Bot.Api;

/// <summary>One period of a KPI: the version in force with those before it, and who stands behind it.</summary>
public sealed record ValueAnswer(KpiValue Value, AttestationAnswer? Attestation = null);
