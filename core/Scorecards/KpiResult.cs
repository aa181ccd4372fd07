using StratexTeams.Core.Kpis;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Scorecards;

/// <summary>A KPI in one scorecard: what it came to, and everything that it came from.</summary>
public sealed record KpiResult
{
    public required KpiId Kpi { get; init; }

    public required ObjectiveId Objective { get; init; }

    /// <summary>The KPI's unit, or its objective's.</summary>
    public UnitId? Unit { get; init; }

    /// <summary>The KPI's own period that the scorecard asks for; a slower KPI holds it for several scorecards.</summary>
    public required Period Period { get; init; }

    public Reading? Reading { get; init; }

    /// <summary>The figure that was judged: the reading, the year so far, or the last periods together.</summary>
    public decimal? Value { get; init; }

    /// <summary>What it was held against; nothing where there is no target.</summary>
    public ScoringMethod? Marks { get; init; }

    public required decimal Weight { get; init; }

    public decimal? Points { get; init; }

    public required RagStatus Status { get; init; }

    public required ValueState State { get; init; }

    public AttestationLevel Attestation { get; init; }

    public bool IsCritical { get; init; }

    public bool IsRestated { get; init; }

    /// <summary>The score of the last value before this period, for a policy that carries it forward.</summary>
    public decimal? LastPoints { get; init; }

    public KpiScore Score => new(Points, Status);

    public RollupChild.Kpi AsChild() => new()
    {
        Weight = Weight,
        Score = Score,
        State = State,
        Attestation = Attestation,
        IsCritical = IsCritical,
        LastScore = LastPoints is { } last ? new(last, CommonScale.StatusOf(last)) : null,
    };
}
