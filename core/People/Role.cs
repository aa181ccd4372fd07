using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.People;

/// <summary>Organisation-wide role. Owner, deputy and data provider are set on each KPI.</summary>
[JsonConverter(typeof(EnumName<Role>))]
public enum Role
{
    /// <summary>A member of the strategy management office.</summary>
    [JsonStringEnumMemberName("smo")] Smo,
    [JsonStringEnumMemberName("executive")] Executive,
    [JsonStringEnumMemberName("viewer")] Viewer,
    [JsonStringEnumMemberName("auditor")] Auditor,
    [JsonStringEnumMemberName("administrator")] Administrator,
}
