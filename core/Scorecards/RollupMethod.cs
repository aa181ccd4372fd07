using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Scorecards;

/// <summary>How a parent follows from its children (the four kinds PerformancePoint knew).</summary>
[JsonConverter(typeof(EnumName<RollupMethod>))]
public enum RollupMethod
{
    [JsonStringEnumMemberName("averageWeighted")] AverageWeighted,

    /// <summary>The lowest score among the children.</summary>
    [JsonStringEnumMemberName("worstChild")] WorstChild,

    /// <summary>No number: how many of the KPIs below are green, amber, red, grey.</summary>
    [JsonStringEnumMemberName("indicatorCount")] IndicatorCount,

    /// <summary>The children stand side by side.</summary>
    [JsonStringEnumMemberName("none")] None,
}
