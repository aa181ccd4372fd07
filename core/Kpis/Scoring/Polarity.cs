using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Kpis.Scoring;

/// <summary>Which direction of a value is better.</summary>
[JsonConverter(typeof(EnumName<Polarity>))]
public enum Polarity
{
    [JsonStringEnumMemberName("higherIsBetter")] HigherIsBetter,
    [JsonStringEnumMemberName("lowerIsBetter")] LowerIsBetter,

    /// <summary>Anywhere between two limits is best.</summary>
    [JsonStringEnumMemberName("range")] Range,

    /// <summary>The closer to one number, the better.</summary>
    [JsonStringEnumMemberName("targetValue")] TargetValue,

    /// <summary>Shown for context, not scored.</summary>
    [JsonStringEnumMemberName("neutral")] Neutral,
}
