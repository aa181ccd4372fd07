using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Scorecards;

/// <summary>What red critical KPIs did to their objective.</summary>
[JsonConverter(typeof(EnumName<CriticalGate>))]
public enum CriticalGate
{
    [JsonStringEnumMemberName("clear")] Clear,

    /// <summary>One is red, and the objective would not have been green anyway.</summary>
    [JsonStringEnumMemberName("criticalIsRed")] CriticalIsRed,

    /// <summary>One is red: the objective shows amber although its score is in the green band.</summary>
    [JsonStringEnumMemberName("heldAtAmber")] HeldAtAmber,
}
