using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Attestation;

/// <summary>The last word on who stands behind one period's value.</summary>
public abstract record PeriodAttestation
{
    private PeriodAttestation()
    {
    }

    /// <summary>Who said so, when, and in which record.</summary>
    public required PersonId By { get; init; }

    public required DateTimeOffset At { get; init; }

    public required long Sequence { get; init; }

    public bool IsInForce => this is Given { LapsedBy: null };

    public AttestationLevel Level => this is Given { LapsedBy: null } given ? given.Attested.Level : AttestationLevel.None;

    /// <param name="LapsedBy">The record that changed what was attested. A lapse is final: the same value again is another one.</param>
    public sealed record Given(KpiValueAttested Attested, long? LapsedBy = null) : PeriodAttestation;

    public sealed record Declined(FreeText Note) : PeriodAttestation;
}
