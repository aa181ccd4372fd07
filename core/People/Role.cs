using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.People;

/// <summary>What somebody is in the whole organisation. Owner, deputy and data provider are not among them: a KPI names its own.</summary>
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
