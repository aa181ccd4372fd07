using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Scoring;

namespace StratexTeams.Core.Scorecards.Rollup;

/// <summary>A child in a roll-up. Weights are relative to its siblings; 0 is for information only.</summary>
public abstract record RollupChild
{
    private RollupChild()
    {
    }

    public required decimal Weight { get; init; }

    public sealed record Kpi : RollupChild
    {
        public required KpiScore Score { get; init; }

        public required ValueState State { get; init; }

        public AttestationLevel Attestation { get; init; }

        public bool IsCritical { get; init; }

        /// <summary>Score of the latest earlier value, to carry forward; not used once the state is stale.</summary>
        public KpiScore? LastScore { get; init; }

        /// <summary>True when an earlier score may be used for the missing value.</summary>
        public bool IsCarriable => State is ValueState.Pending or ValueState.Missing;

        /// <summary>True when the period has a value in any state.</summary>
        public bool IsThere => State is ValueState.Provisional or ValueState.Submitted or ValueState.Attested or ValueState.Locked;
    }

    /// <summary>An objective, theme, perspective or unit with its own roll-up result.</summary>
    public sealed record Group : RollupChild
    {
        public required RollupResult Result { get; init; }
    }
}
