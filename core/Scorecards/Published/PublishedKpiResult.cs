using System.Text.Json.Serialization;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.Scorecards.Rollup;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Scorecards.Published;

/// <summary>A <see cref="KpiResult"/> in stored form. Its JSON names are permanent; the computed type may change.</summary>
public sealed record PublishedKpiResult
{
    [JsonPropertyName("kpi")]
    public required KpiId Kpi { get; init; }

    [JsonPropertyName("objective")]
    public required ObjectiveId Objective { get; init; }

    [JsonPropertyName("unit")]
    public UnitId? Unit { get; init; }

    [JsonPropertyName("period")]
    public required Period Period { get; init; }

    [JsonPropertyName("actual")]
    public Actual? Actual { get; init; }

    [JsonPropertyName("value")]
    public decimal? JudgedFigure { get; init; }

    [JsonPropertyName("target")]
    public ScoringMethod? TargetRule { get; init; }

    [JsonPropertyName("weight")]
    public required decimal Weight { get; init; }

    [JsonPropertyName("points")]
    public decimal? Points { get; init; }

    [JsonPropertyName("status")]
    public required RagStatus Status { get; init; }

    [JsonPropertyName("state")]
    public required ValueState State { get; init; }

    [JsonPropertyName("attestation")]
    public AttestationLevel Attestation { get; init; }

    [JsonPropertyName("isCritical")]
    public bool IsCritical { get; init; }

    [JsonPropertyName("isRestated")]
    public bool IsRestated { get; init; }

    [JsonPropertyName("lastPoints")]
    public decimal? LastPoints { get; init; }

    public static PublishedKpiResult Of(KpiResult result) => new()
    {
        Kpi = result.Kpi,
        Objective = result.Objective,
        Unit = result.Unit,
        Period = result.Period,
        Actual = result.Actual,
        JudgedFigure = result.JudgedFigure,
        TargetRule = result.TargetRule,
        Weight = result.Weight,
        Points = result.Points,
        Status = result.Status,
        State = result.State,
        Attestation = result.Attestation,
        IsCritical = result.IsCritical,
        IsRestated = result.IsRestated,
        LastPoints = result.LastPoints,
    };

    public KpiResult Read() => new()
    {
        Kpi = Kpi,
        Objective = Objective,
        Unit = Unit,
        Period = Period,
        Actual = Actual,
        JudgedFigure = JudgedFigure,
        TargetRule = TargetRule,
        Weight = Weight,
        Points = Points,
        Status = Status,
        State = State,
        Attestation = Attestation,
        IsCritical = IsCritical,
        IsRestated = IsRestated,
        LastPoints = LastPoints,
    };
}
