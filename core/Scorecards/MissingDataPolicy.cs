using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Scorecards;

/// <summary>What a child without a usable score does to its parent.</summary>
[JsonConverter(typeof(EnumName<MissingDataPolicy>))]
public enum MissingDataPolicy
{
    /// <summary>Its weight goes to the others; coverage tells how much is left.</summary>
    [JsonStringEnumMemberName("excludeAndRedistribute")] ExcludeAndRedistribute,

    /// <summary>Once its period is closed it counts as 0; until then as under redistribution.</summary>
    [JsonStringEnumMemberName("countAsZero")] CountAsZero,

    /// <summary>The last score stands in, as long as it is not stale.</summary>
    [JsonStringEnumMemberName("carryForward")] CarryForward,

    /// <summary>The parent shows no number until all are in.</summary>
    [JsonStringEnumMemberName("blockParent")] BlockParent,
}
