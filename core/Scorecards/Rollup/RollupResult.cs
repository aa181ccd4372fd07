using StratexTeams.Core.Kpis.Scoring;

namespace StratexTeams.Core.Scorecards.Rollup;

/// <summary>
/// A parent's score with its coverage and attested shares. All shares (0 to 1) are of the weight that is due, down to the
/// KPIs, so that removing a value never raises them.
/// </summary>
public sealed record RollupResult
{
    public required RollupOutcome Outcome { get; init; }

    public decimal? Score { get; init; }

    public required RagStatus Status { get; init; }

    /// <summary>Share with a usable score.</summary>
    public decimal Coverage { get; init; }

    /// <summary>Share that is attested, stated or verified.</summary>
    public decimal StatedShare { get; init; }

    public decimal VerifiedShare { get; init; }

    /// <summary>Share that uses a carried-forward score. Show it wherever it is not 0.</summary>
    public decimal CarriedShare { get; init; }

    public CriticalGate Gate { get; init; }

    public StatusCounts Counts { get; init; }
}
