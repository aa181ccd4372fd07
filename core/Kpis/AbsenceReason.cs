using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Kpis;

/// <summary>Why there is no value. A stored 0 is a value; none of these is.</summary>
[JsonConverter(typeof(EnumName<AbsenceReason>))]
public enum AbsenceReason
{
    /// <summary>Nobody has given one yet.</summary>
    [JsonStringEnumMemberName("notSet")] NotSet,

    [JsonStringEnumMemberName("notDue")] NotDue,

    /// <summary>It exists and is deliberately not given.</summary>
    [JsonStringEnumMemberName("withheld")] Withheld,

    /// <summary>There is nothing to measure in this period.</summary>
    [JsonStringEnumMemberName("notApplicable")] NotApplicable,

    /// <summary>It is coming; the owner has said so.</summary>
    [JsonStringEnumMemberName("notReady")] NotReady,
}
