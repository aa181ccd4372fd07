using System.Text.Json.Serialization;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Prompts.Due;

namespace StratexTeams.Core.Prompts;

/// <summary>One line of a prompt. A card refers to it by its position, counted from 1; the KPI id is not in the card.</summary>
public sealed record PromptRow(
    [property: JsonPropertyName("kpi")] KpiId Kpi,
    [property: JsonPropertyName("period")] Period Period,
    [property: JsonPropertyName("task")] PromptTask Task);
