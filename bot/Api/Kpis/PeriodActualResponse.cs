using System.Text.Json.Serialization;

namespace StratexTeams.Bot.Api.Kpis;

/// <summary>One period of a KPI: the version in force with those before it, and who stands behind it.</summary>
public sealed record PeriodActualResponse(
    [property: JsonPropertyName("value")] VersionAnswer Actual,
    [property: JsonPropertyName("attestation")] AttestationResponse? Attestation = null);
