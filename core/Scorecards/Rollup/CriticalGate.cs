using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Scorecards.Rollup;

/// <summary>How red critical KPIs affected the status of their objective.</summary>
[JsonConverter(typeof(EnumName<CriticalGate>))]
public enum CriticalGate
{
    [JsonStringEnumMemberName("clear")] Clear,

    /// <summary>A critical KPI is red; the objective was not green anyway.</summary>
    [JsonStringEnumMemberName("criticalIsRed")] CriticalIsRed,

    /// <summary>A critical KPI is red: the objective shows amber although its score is in the green band.</summary>
    [JsonStringEnumMemberName("heldAtAmber")] HeldAtAmber,
}
