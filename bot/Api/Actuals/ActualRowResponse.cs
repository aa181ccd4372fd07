using System.Text.Json.Serialization;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Bot.Api.Actuals;

/// <param name="Row">Its place in the request, from 0.</param>
/// <param name="Reason">For a refused row: the same for the same kind of refusal, for programs.</param>
/// <param name="Detail">For a refused row: a sentence that says what to do next.</param>
public sealed record ActualRowResponse(
    [property: JsonPropertyName("row")] int Row,
    [property: JsonPropertyName("kpi")] KpiId Kpi,
    [property: JsonPropertyName("period")] string Period,
    [property: JsonPropertyName("result")] ActualRowStatus Result,
    [property: JsonPropertyName("reason")] string? Reason = null,
    [property: JsonPropertyName("detail")] string? Detail = null);
