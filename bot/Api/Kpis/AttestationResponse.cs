using System.Diagnostics;
using System.Text.Json.Serialization;
using StratexTeams.Core.Attestation;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Bot.Api.Kpis;

/// <param name="Level">None once it has lapsed.</param>
/// <param name="LapsedBy">The record that changed what was attested.</param>
/// <param name="Note">Why it was declined.</param>
public sealed record AttestationResponse(
    [property: JsonPropertyName("standing")] AttestationStatus Status,
    [property: JsonPropertyName("level")] AttestationLevel Level,
    [property: JsonPropertyName("by")] PersonId By,
    [property: JsonPropertyName("at")] DateTimeOffset At,
    [property: JsonPropertyName("statement")] StatementAnswer? Statement = null,
    [property: JsonPropertyName("lapsedBy")] long? LapsedBy = null,
    [property: JsonPropertyName("note")] FreeText? Note = null)
{
    internal static AttestationResponse Of(PeriodAttestation attestation) => attestation switch
    {
        PeriodAttestation.Given given => new(
            given.IsInForce ? AttestationStatus.InForce : AttestationStatus.Lapsed, given.Level, given.By, given.At, StatementAnswer.Of(given.Attested.Statement), given.LapsedBy),
        PeriodAttestation.Declined declined => new(AttestationStatus.Declined, declined.Level, declined.By, declined.At, Note: declined.Note),
        _ => throw new UnreachableException(),
    };
}
