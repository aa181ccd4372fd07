using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Kpis.Targets;

/// <summary>Which value a target applies to.</summary>
[JsonConverter(typeof(EnumName<TargetBasis>))]
public enum TargetBasis
{
    /// <summary>The value of the single period.</summary>
    [JsonStringEnumMemberName("periodValue")] PeriodValue,

    /// <summary>The fiscal year up to and including the period.</summary>
    [JsonStringEnumMemberName("cumulativeYtd")] CumulativeYtd,

    /// <summary>A level to be reached by a date; each period's value is compared with it.</summary>
    [JsonStringEnumMemberName("endState")] EndState,
}
