using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Scorecards.Rollup;

/// <summary>Whether a parent has a score, or why not.</summary>
[JsonConverter(typeof(EnumName<RollupOutcome>))]
public enum RollupOutcome
{
    [JsonStringEnumMemberName("scored")] Scored,

    /// <summary>Coverage is below the minimum; a score could rise merely because a bad value is missing.</summary>
    [JsonStringEnumMemberName("insufficientData")] InsufficientData,

    /// <summary>A child that is due has no score and the policy is <see cref="MissingDataPolicy.BlockParent"/>.</summary>
    [JsonStringEnumMemberName("blocked")] Blocked,

    [JsonStringEnumMemberName("nothingDue")] NothingDue,

    /// <summary>The roll-up method gives no score.</summary>
    [JsonStringEnumMemberName("notRolledUp")] NotRolledUp,
}
