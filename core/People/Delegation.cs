using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.People;

/// <summary>Somebody stands in for another from one day to another, both included, on the organisation's clocks.</summary>
public sealed record Delegation(
    [property: JsonPropertyName("deputy")] PersonId Deputy,
    [property: JsonPropertyName("from")] DateOnly From,
    [property: JsonPropertyName("until")] DateOnly Until)
{
    public bool HoldsOn(DateOnly day) => From <= day && day <= Until;
}
