using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Kpis;

/// <summary>Which way is better.</summary>
[JsonConverter(typeof(EnumName<Polarity>))]
public enum Polarity
{
    [JsonStringEnumMemberName("higherIsBetter")] HigherIsBetter,
    [JsonStringEnumMemberName("lowerIsBetter")] LowerIsBetter,

    /// <summary>Anywhere between two limits is best.</summary>
    [JsonStringEnumMemberName("range")] Range,

    /// <summary>The closer to one number the better.</summary>
    [JsonStringEnumMemberName("targetValue")] TargetValue,

    /// <summary>Told for context, not judged.</summary>
    [JsonStringEnumMemberName("neutral")] Neutral,
}
