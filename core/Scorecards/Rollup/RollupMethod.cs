using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Scorecards.Rollup;

/// <summary>How a parent's score is calculated from its children (the four PerformancePoint roll-up types).</summary>
[JsonConverter(typeof(EnumName<RollupMethod>))]
public enum RollupMethod
{
    [JsonStringEnumMemberName("averageWeighted")] AverageWeighted,

    /// <summary>The lowest score among the children.</summary>
    [JsonStringEnumMemberName("worstChild")] WorstChild,

    /// <summary>No score: counts the KPIs below by status.</summary>
    [JsonStringEnumMemberName("indicatorCount")] IndicatorCount,

    /// <summary>No score: children are shown without a total.</summary>
    [JsonStringEnumMemberName("none")] None,
}
