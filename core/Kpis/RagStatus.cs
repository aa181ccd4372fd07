using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Kpis;

[JsonConverter(typeof(EnumName<RagStatus>))]
public enum RagStatus
{
    /// <summary>There should be a score and there is none.</summary>
    [JsonStringEnumMemberName("grey")] Grey,

    [JsonStringEnumMemberName("red")] Red,
    [JsonStringEnumMemberName("amber")] Amber,
    [JsonStringEnumMemberName("green")] Green,

    /// <summary>There is no score because none is wanted.</summary>
    [JsonStringEnumMemberName("notScored")] NotScored,
}
