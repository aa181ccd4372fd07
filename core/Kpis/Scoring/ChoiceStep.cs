using System.Text.Json.Serialization;

namespace StratexTeams.Core.Kpis.Scoring;

/// <summary>One step of a qualitative scale: the number stored for it, its display name, and its score from 0 to 100.</summary>
public sealed record ChoiceStep(
    [property: JsonPropertyName("value")] decimal Value,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("points")] decimal Points);
