using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Scorecards;

/// <summary>What KPIs are rolled up into.</summary>
[JsonConverter(typeof(EnumName<GroupKind>))]
public enum GroupKind
{
    [JsonStringEnumMemberName("objective")] Objective,
    [JsonStringEnumMemberName("perspective")] Perspective,
    [JsonStringEnumMemberName("theme")] Theme,
    [JsonStringEnumMemberName("unit")] Unit,

    /// <summary>The whole plan along one axis; its id is the axis.</summary>
    [JsonStringEnumMemberName("plan")] Plan,
}
