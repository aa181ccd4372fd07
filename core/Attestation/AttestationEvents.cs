using System.Text.Json.Serialization;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Attestation;

/// <summary>Somebody stands behind a value.</summary>
/// <param name="CoveredHash">A hash of everything they stand behind: see <see cref="AttestedContent"/>.</param>
public sealed record KpiValueAttested(
    [property: JsonPropertyName("kpi")] KpiId Kpi,
    [property: JsonPropertyName("period")] Period Period,
    [property: JsonPropertyName("covers")] Sha256 CoveredHash,
    [property: JsonPropertyName("level")] AttestationLevel Level,
    [property: JsonPropertyName("statement")] AttestationStatement Statement) : DomainEvent;

/// <summary>Somebody who was asked cannot stand behind a value: it goes back to whoever keyed it.</summary>
public sealed record AttestationDeclined(
    [property: JsonPropertyName("kpi")] KpiId Kpi,
    [property: JsonPropertyName("period")] Period Period,
    [property: JsonPropertyName("note")] FreeText Note) : DomainEvent;
