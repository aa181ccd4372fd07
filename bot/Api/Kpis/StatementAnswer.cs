using System.Text.Json.Serialization;
using StratexTeams.Core.Attestation;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Bot.Api.Kpis;

/// <summary>What an attestation says beside the value itself.</summary>
public sealed record StatementAnswer(
    [property: JsonPropertyName("howVerified")] string HowVerified,
    [property: JsonPropertyName("source")] string Source,
    [property: JsonPropertyName("accuracy")] string Accuracy,
    [property: JsonPropertyName("limitations")] FreeText? Limitations = null,
    [property: JsonPropertyName("compensation")] FreeText? Compensation = null)
{
    internal static StatementAnswer Of(AttestationStatement statement) =>
        new(statement.HowVerified, statement.Source, statement.Accuracy, statement.Limitations, statement.Compensation);
}
