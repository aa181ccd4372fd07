using System.Text.Json.Serialization;

namespace StratexTeams.Bot.Api.Scorecards;

public sealed record ObjectiveResponse(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("weight")] decimal Weight,
    [property: JsonPropertyName("result")] RollupAnswer Result,
    [property: JsonPropertyName("kpis")] IReadOnlyList<KpiResultResponse> Kpis);
