using System.Text.Json.Serialization;

namespace StratexTeams.Core.People;

/// <summary>Daily working hours in the person's own time zone.</summary>
public sealed record WorkingHours(
    [property: JsonPropertyName("from")] TimeOnly From,
    [property: JsonPropertyName("to")] TimeOnly To);
