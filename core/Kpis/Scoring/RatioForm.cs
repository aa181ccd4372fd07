using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Kpis.Scoring;

/// <summary>Formula of a ratio to target when lower is better.</summary>
[JsonConverter(typeof(EnumName<RatioForm>))]
public enum RatioForm
{
    /// <summary>2 - actual/target: 100 points at the target, 0 at twice the target.</summary>
    [JsonStringEnumMemberName("linear")] Linear,

    /// <summary>
    /// target/actual, as in Boston's CityScore. Undefined at or below 0 and far too generous just above it, so it is used
    /// only where chosen explicitly.
    /// </summary>
    [JsonStringEnumMemberName("hyperbolic")] Hyperbolic,
}
