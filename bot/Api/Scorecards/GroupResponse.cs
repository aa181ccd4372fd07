using System.Text.Json.Serialization;

namespace StratexTeams.Bot.Api.Scorecards;

/// <summary>A perspective, theme or unit. What belongs to none is under an empty id.</summary>
public sealed record GroupResponse(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("weight")] decimal Weight,
    [property: JsonPropertyName("result")] RollupAnswer Result,
    [property: JsonPropertyName("objectives")] IReadOnlyList<ObjectiveResponse> Objectives);
