using System.Text.Json.Serialization;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Prompts;

/// <summary>One line of a prompt. Its number on the card is its place, counted from 1: which KPI that is stands here and never in the card.</summary>
public sealed record PromptRow(
    [property: JsonPropertyName("kpi")] KpiId Kpi,
    [property: JsonPropertyName("period")] Period Period,
    [property: JsonPropertyName("task")] PromptTask Task);
