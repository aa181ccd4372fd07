using StratexTeams.Core.Kpis;
using StratexTeams.Core.Scorecards;

namespace StratexTeams.Bot.Api;

/// <summary>A KPI in one scorecard.</summary>
public sealed record KpiFigure
{
    public required KpiId Kpi { get; init; }

    public required string Name { get; init; }

    public required Period Period { get; init; }

    public Reading? Reading { get; init; }

    public decimal? Value { get; init; }

    public ScoringMethod? Marks { get; init; }

    public required decimal Weight { get; init; }

    public decimal? Points { get; init; }

    public required RagStatus Status { get; init; }

    public required ValueState State { get; init; }

    public required AttestationLevel Attestation { get; init; }

    public required bool IsCritical { get; init; }

    public required bool IsRestated { get; init; }

    internal static KpiFigure Of(KpiResult result, string name) => new()
    {
        Kpi = result.Kpi,
        Name = name,
        Period = result.Period,
        Reading = result.Reading,
        Value = result.Value,
        Marks = result.Marks,
        Weight = result.Weight,
        Points = result.Points,
        Status = result.Status,
        State = result.State,
        Attestation = result.Attestation,
        IsCritical = result.IsCritical,
        IsRestated = result.IsRestated,
    };
}
