using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Organisation;

namespace StratexTeams.Core.Strategy;

/// <summary>Name, owner, place in the plan and weight of an objective.</summary>
public sealed record ObjectiveDefinition
{
    /// <summary>Starts with a verb, such as "Turn ships on the promised day".</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("owner")]
    public required PersonId Owner { get; init; }

    [JsonPropertyName("theme")]
    public required ThemeId Theme { get; init; }

    [JsonPropertyName("perspective")]
    public required PerspectiveId Perspective { get; init; }

    [JsonPropertyName("unit")]
    public UnitId? Unit { get; init; }

    /// <summary>Relative to its siblings; 0 is for information only.</summary>
    [JsonPropertyName("weight")]
    public decimal Weight { get; init; } = 1m;
}
