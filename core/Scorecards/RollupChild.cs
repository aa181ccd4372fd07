using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Scorecards;

/// <summary>One of the things a parent is made of. Weights are relative to its siblings; 0 is for information only.</summary>
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

        /// <summary>The score of the last value, to carry forward; it is not used once the state is stale.</summary>
        public KpiScore? LastScore { get; init; }

        /// <summary>Whether an earlier score may still stand in for a value that is not there.</summary>
        public bool IsCarriable => State is ValueState.Pending or ValueState.Missing;

        /// <summary>Whether the period has a value, however far it has come.</summary>
        public bool IsThere => State is ValueState.Provisional or ValueState.Submitted or ValueState.Attested or ValueState.Locked;
    }

    /// <summary>An objective, theme or perspective that was rolled up itself.</summary>
    public sealed record Group : RollupChild
    {
        public required RollupResult Result { get; init; }
    }
}
