using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Scorecards;

/// <summary>How far the value of one KPI and period has come.</summary>
[JsonConverter(typeof(EnumName<ValueState>))]
public enum ValueState
{
    [JsonStringEnumMemberName("notDue")] NotDue,

    /// <summary>Asked for, and the period is still open.</summary>
    [JsonStringEnumMemberName("pending")] Pending,

    /// <summary>The period closed without a value.</summary>
    [JsonStringEnumMemberName("missing")] Missing,

    /// <summary>The same, and the last value is too old to speak for the present.</summary>
    [JsonStringEnumMemberName("stale")] Stale,

    /// <summary>There, and announced to change.</summary>
    [JsonStringEnumMemberName("provisional")] Provisional,

    [JsonStringEnumMemberName("submitted")] Submitted,
    [JsonStringEnumMemberName("attested")] Attested,

    /// <summary>There, and its period is closed.</summary>
    [JsonStringEnumMemberName("locked")] Locked,

    /// <summary>Nothing to measure: it leaves what is due as well as what is there.</summary>
    [JsonStringEnumMemberName("notApplicable")] NotApplicable,
}
