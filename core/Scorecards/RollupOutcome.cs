using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Scorecards;

/// <summary>Why a parent has a number, or has none.</summary>
[JsonConverter(typeof(EnumName<RollupOutcome>))]
public enum RollupOutcome
{
    [JsonStringEnumMemberName("scored")] Scored,

    /// <summary>Too little of what is due is there: a number would be a guess, and can rise because a bad one went missing.</summary>
    [JsonStringEnumMemberName("insufficientData")] InsufficientData,

    /// <summary>Something is lacking and the policy waits for it.</summary>
    [JsonStringEnumMemberName("blocked")] Blocked,

    [JsonStringEnumMemberName("nothingDue")] NothingDue,

    /// <summary>The method gives no number.</summary>
    [JsonStringEnumMemberName("notRolledUp")] NotRolledUp,
}
