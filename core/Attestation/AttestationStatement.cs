using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Attestation;

/// <summary>What an attestation says beside the value itself (the parts are those of Public Law 111-352, section 1116(c)(6)).</summary>
/// <param name="Limitations">What is known to be wrong with it; none known when absent.</param>
/// <param name="Compensation">How that was made up for.</param>
public sealed record AttestationStatement(
    [property: JsonPropertyName("howVerified")] string HowVerified,
    [property: JsonPropertyName("source")] string Source,
    [property: JsonPropertyName("accuracy")] string Accuracy,
    [property: JsonPropertyName("limitations"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] FreeText? Limitations = null,
    [property: JsonPropertyName("compensation"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] FreeText? Compensation = null);
