using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Calendar;

/// <summary>How often a KPI is measured.</summary>
[JsonConverter(typeof(EnumName<Frequency>))]
public enum Frequency
{
    [JsonStringEnumMemberName("monthly")] Monthly,
    [JsonStringEnumMemberName("quarterly")] Quarterly,
    [JsonStringEnumMemberName("halfYearly")] HalfYearly,
    [JsonStringEnumMemberName("yearly")] Yearly,
}
