using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Kpis;

/// <summary>How the values of several periods become one.</summary>
[JsonConverter(typeof(EnumName<Aggregation>))]
public enum Aggregation
{
    [JsonStringEnumMemberName("sum")] Sum,
    [JsonStringEnumMemberName("average")] Average,
    [JsonStringEnumMemberName("last")] Last,
    [JsonStringEnumMemberName("first")] First,
    [JsonStringEnumMemberName("min")] Min,
    [JsonStringEnumMemberName("max")] Max,

    /// <summary>Each value says how often something happened, so the counts add up.</summary>
    [JsonStringEnumMemberName("count")] Count,

    /// <summary>All numerators over all denominators. The mean of monthly rates is another number, and a wrong one.</summary>
    [JsonStringEnumMemberName("ratioOfSums")] RatioOfSums,
}
