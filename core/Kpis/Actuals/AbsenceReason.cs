using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Kpis.Actuals;

/// <summary>Why a period has no number. A stored 0 is a number; none of these is treated as 0.</summary>
[JsonConverter(typeof(EnumName<AbsenceReason>))]
public enum AbsenceReason
{
    /// <summary>Nobody has reported a value yet.</summary>
    [JsonStringEnumMemberName("notSet")] NotSet,

    [JsonStringEnumMemberName("notDue")] NotDue,

    /// <summary>The value exists and is deliberately not disclosed.</summary>
    [JsonStringEnumMemberName("withheld")] Withheld,

    /// <summary>There is nothing to measure in this period; it leaves the roll-up altogether.</summary>
    [JsonStringEnumMemberName("notApplicable")] NotApplicable,

    /// <summary>The owner has said that the value will come later.</summary>
    [JsonStringEnumMemberName("notReady")] NotReady,
}
