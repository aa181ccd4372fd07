using System.Text.Json.Serialization;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Prompts.Due;

namespace StratexTeams.Bot.Api;

/// <param name="Person">Who answers for it: the caller, or somebody whom the caller stands in for.</param>
/// <param name="Due">The last day on which it is in time.</param>
/// <param name="Lock">When the period is to be closed.</param>
public sealed record DueItemResponse(
    [property: JsonPropertyName("kpi")] KpiId Kpi,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("period")] Period Period,
    [property: JsonPropertyName("work")] DueWork Work,
    [property: JsonPropertyName("person")] PersonId Person,
    [property: JsonPropertyName("due")] DateOnly Due,
    [property: JsonPropertyName("lock")] DateOnly Lock,
    [property: JsonPropertyName("isLate")] bool IsLate);
