using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Scorecards.Rollup;

/// <summary>State of the value of one KPI and period.</summary>
[JsonConverter(typeof(EnumName<ValueState>))]
public enum ValueState
{
    [JsonStringEnumMemberName("notDue")] NotDue,

    /// <summary>Waiting for a value: it can be reported and its period is still open.</summary>
    [JsonStringEnumMemberName("pending")] Pending,

    /// <summary>No value when the period was locked or its lock date passed, or the value is withheld.</summary>
    [JsonStringEnumMemberName("missing")] Missing,

    /// <summary>As missing, and the latest earlier value is older than the <see cref="StalenessWindow"/>.</summary>
    [JsonStringEnumMemberName("stale")] Stale,

    /// <summary>Reported as provisional: it may still change.</summary>
    [JsonStringEnumMemberName("provisional")] Provisional,

    [JsonStringEnumMemberName("submitted")] Submitted,
    [JsonStringEnumMemberName("attested")] Attested,

    /// <summary>Reported, and its period is locked.</summary>
    [JsonStringEnumMemberName("locked")] Locked,

    /// <summary>Nothing to measure: left out of both the due and the covered weight.</summary>
    [JsonStringEnumMemberName("notApplicable")] NotApplicable,
}
