using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Scorecards.Rollup;

/// <summary>How a child without a usable score affects its parent.</summary>
[JsonConverter(typeof(EnumName<MissingDataPolicy>))]
public enum MissingDataPolicy
{
    /// <summary>Its weight is redistributed to the others; coverage tells how much was scored.</summary>
    [JsonStringEnumMemberName("excludeAndRedistribute")] ExcludeAndRedistribute,

    /// <summary>Counts as 0 once it is missing or stale; until then its weight is redistributed.</summary>
    [JsonStringEnumMemberName("countAsZero")] CountAsZero,

    /// <summary>The latest earlier score is used while it is not stale.</summary>
    [JsonStringEnumMemberName("carryForward")] CarryForward,

    /// <summary>The parent has no score until every child that is due has one.</summary>
    [JsonStringEnumMemberName("blockParent")] BlockParent,
}
