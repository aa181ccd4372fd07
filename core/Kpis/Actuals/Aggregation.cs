using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Kpis.Actuals;

/// <summary>How the values of several periods are aggregated into one.</summary>
[JsonConverter(typeof(EnumName<Aggregation>))]
public enum Aggregation
{
    [JsonStringEnumMemberName("sum")] Sum,
    [JsonStringEnumMemberName("average")] Average,
    [JsonStringEnumMemberName("last")] Last,
    [JsonStringEnumMemberName("first")] First,
    [JsonStringEnumMemberName("min")] Min,
    [JsonStringEnumMemberName("max")] Max,

    /// <summary>Each value is a number of occurrences, so values are added.</summary>
    [JsonStringEnumMemberName("count")] Count,

    /// <summary>Sum of numerators divided by sum of denominators; the mean of monthly rates would weight small months too much.</summary>
    [JsonStringEnumMemberName("ratioOfSums")] RatioOfSums,
}
