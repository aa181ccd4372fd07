using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Scorecards;

/// <summary>
/// A parent's score and what it rests on. All shares are of the weight that is due, down to the KPIs, so that a value
/// taken away can never make a score look better founded.
/// </summary>
public sealed record RollupResult
{
    public required RollupOutcome Outcome { get; init; }

    public decimal? Score { get; init; }

    public required RagStatus Status { get; init; }

    /// <summary>How much of what is due has a usable score.</summary>
    public decimal Coverage { get; init; }

    /// <summary>How much is attested, verified values among it.</summary>
    public decimal StatedShare { get; init; }

    public decimal VerifiedShare { get; init; }

    /// <summary>How much is an earlier score standing in. To be shown wherever it is not 0.</summary>
    public decimal CarriedShare { get; init; }

    public CriticalGate Gate { get; init; }

    public StatusCounts Counts { get; init; }
}
