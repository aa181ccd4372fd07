using System.Text.Json.Serialization;
using StratexTeams.Bot.Api.Kpis;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Scorecards.Rollup;

namespace StratexTeams.Bot.Api.Scorecards;

/// <summary>A KPI in one scorecard.</summary>
public sealed record KpiResultResponse
{
    [JsonPropertyName("kpi")]
    public required KpiId Kpi { get; init; }

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("period")]
    public required Period Period { get; init; }

    [JsonPropertyName("reading")]
    public Actual? Actual { get; init; }

    [JsonPropertyName("value")]
    public decimal? JudgedFigure { get; init; }

    [JsonPropertyName("marks")]
    public MethodAnswer? Target { get; init; }

    [JsonPropertyName("weight")]
    public required decimal Weight { get; init; }

    [JsonPropertyName("points")]
    public decimal? Points { get; init; }

    [JsonPropertyName("status")]
    public required RagStatus Status { get; init; }

    [JsonPropertyName("state")]
    public required ValueState State { get; init; }

    [JsonPropertyName("attestation")]
    public required AttestationLevel Attestation { get; init; }

    [JsonPropertyName("isCritical")]
    public required bool IsCritical { get; init; }

    [JsonPropertyName("isRestated")]
    public required bool IsRestated { get; init; }

    internal static KpiResultResponse Of(KpiResult result, string name) => new()
    {
        Kpi = result.Kpi,
        Name = name,
        Period = result.Period,
        Actual = result.Actual,
        JudgedFigure = result.JudgedFigure,
        Target = MethodAnswer.Of(result.TargetRule),
        Weight = result.Weight,
        Points = result.Points,
        Status = result.Status,
        State = result.State,
        Attestation = result.Attestation,
        IsCritical = result.IsCritical,
        IsRestated = result.IsRestated,
    };
}
