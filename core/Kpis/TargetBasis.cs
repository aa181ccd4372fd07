using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Kpis;

/// <summary>Which figure a target speaks of.</summary>
[JsonConverter(typeof(EnumName<TargetBasis>))]
public enum TargetBasis
{
    /// <summary>The period by itself.</summary>
    [JsonStringEnumMemberName("periodValue")] PeriodValue,

    /// <summary>The fiscal year up to and including the period.</summary>
    [JsonStringEnumMemberName("cumulativeYtd")] CumulativeYtd,

    /// <summary>A level to be reached by a date; each period shows how far it has come.</summary>
    [JsonStringEnumMemberName("endState")] EndState,
}
