using StratexTeams.Core.Calendar;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.Scorecards.Rollup;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Scorecards;

/// <summary>A KPI's result in one scorecard, with everything it was calculated from.</summary>
public sealed record KpiResult
{
    public required KpiId Kpi { get; init; }

    public required ObjectiveId Objective { get; init; }

    /// <summary>The KPI's unit, or its objective's.</summary>
    public UnitId? Unit { get; init; }

    /// <summary>The KPI's own period shown in the scorecard; a quarterly KPI shows the same quarter in several months.</summary>
    public required Period Period { get; init; }

    public Actual? Actual { get; init; }

    /// <summary>The value that was judged: of the period, of the year to date, or of the last periods together.</summary>
    public decimal? JudgedFigure { get; init; }

    /// <summary>The target it was judged against; null without one.</summary>
    public ScoringMethod? TargetRule { get; init; }

    public required decimal Weight { get; init; }

    public decimal? Points { get; init; }

    public required RagStatus Status { get; init; }

    public required ValueState State { get; init; }

    public AttestationLevel Attestation { get; init; }

    public bool IsCritical { get; init; }

    public bool IsRestated { get; init; }

    /// <summary>Score of the latest earlier value, used when the policy carries it forward.</summary>
    public decimal? LastPoints { get; init; }

    public KpiScore Score => new(Points, Status);

    public RollupChild.Kpi AsChild() => new()
    {
        Weight = Weight,
        Score = Score,
        State = State,
        Attestation = Attestation,
        IsCritical = IsCritical,
        LastScore = LastPoints is { } last ? new(last, NormalisedScale.StatusOf(last)) : null,
    };
}
