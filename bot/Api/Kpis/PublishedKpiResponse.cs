using System.Text.Json.Serialization;
using StratexTeams.Bot.Api.Scorecards;
using StratexTeams.Core.Calendar;

namespace StratexTeams.Bot.Api.Kpis;

/// <param name="Month">Whose scorecard it stood in.</param>
public sealed record PublishedKpiResponse(
    [property: JsonPropertyName("month")] Period Month,
    [property: JsonPropertyName("at")] DateTimeOffset At,
    [property: JsonPropertyName("figure")] KpiResultResponse Result);
