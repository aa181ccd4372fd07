using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.People;

/// <summary>A deputy acts for a person from one day to another, both inclusive, in the organisation's time zone.</summary>
public sealed record Delegation(
    [property: JsonPropertyName("deputy")] PersonId Deputy,
    [property: JsonPropertyName("from")] DateOnly From,
    [property: JsonPropertyName("until")] DateOnly Until)
{
    public bool IsActiveOn(DateOnly day) => From <= day && day <= Until;
}
