using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Attestation;

/// <summary>Somebody stands behind a value.</summary>
/// <param name="Covers">A hash of everything they stand behind: see <see cref="AttestedValue"/>.</param>
public sealed record KpiValueAttested(KpiId Kpi, Period Period, Sha256 Covers, AttestationLevel Level, AttestationStatement Statement) : DomainEvent;

/// <summary>Somebody who was asked cannot stand behind a value: it goes back to whoever keyed it.</summary>
public sealed record AttestationDeclined(KpiId Kpi, Period Period, FreeText Note) : DomainEvent;
