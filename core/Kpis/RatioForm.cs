using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Kpis;

/// <summary>How a ratio to target is read when lower is better.</summary>
[JsonConverter(typeof(EnumName<RatioForm>))]
public enum RatioForm
{
    /// <summary>Two less the ratio: full marks at the target, none at twice the target.</summary>
    [JsonStringEnumMemberName("linear")] Linear,

    /// <summary>
    /// Target over actual, as in Boston's CityScore. It says nothing at or below zero and pays too well just above it,
    /// so it is only taken where it is asked for by name.
    /// </summary>
    [JsonStringEnumMemberName("hyperbolic")] Hyperbolic,
}
