using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Kpis.Scoring;

/// <summary>Red, amber or green, or why there is no colour.</summary>
[JsonConverter(typeof(EnumName<RagStatus>))]
public enum RagStatus
{
    /// <summary>No data: a score is expected and missing.</summary>
    [JsonStringEnumMemberName("grey")] Grey,

    [JsonStringEnumMemberName("red")] Red,
    [JsonStringEnumMemberName("amber")] Amber,
    [JsonStringEnumMemberName("green")] Green,

    /// <summary>No score is expected: the KPI has no target or is neutral.</summary>
    [JsonStringEnumMemberName("notScored")] NotScored,
}
