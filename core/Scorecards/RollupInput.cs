using System.Diagnostics;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Scorecards;

/// <summary>A child as the policy lets it enter: what it weighs among the due, what it scores, what stands behind that score.</summary>
internal readonly record struct RollupInput
{
    /// <summary>0 when the child leaves the sums: not due, not applicable, not scored, for information.</summary>
    public decimal Weight { get; private init; }

    public decimal? Score { get; private init; }

    public decimal Coverage { get; private init; }

    public decimal Stated { get; private init; }

    public decimal Verified { get; private init; }

    public decimal Carried { get; private init; }

    public bool Blocks { get; private init; }

    public bool IsRedCritical { get; private init; }

    public StatusCounts Counts { get; private init; }

    public bool IsUsed => Weight > 0 && Score is not null;

    public static RollupInput Of(RollupChild child, MissingDataPolicy policy)
    {
        var input = child switch
        {
            RollupChild.Kpi { Score.Status: RagStatus.NotScored } => new() { Counts = StatusCounts.Of(RagStatus.NotScored) },
            RollupChild.Kpi kpi => Of(kpi, policy),
            RollupChild.Group group => Of(group, policy),
            _ => throw new UnreachableException(),
        };
        return child.Weight > 0 ? input : input with { Weight = 0, Blocks = false };
    }

    private static RollupInput Of(RollupChild.Kpi kpi, MissingDataPolicy policy) => kpi.State switch
    {
        ValueState.NotDue or ValueState.NotApplicable => new() { Counts = StatusCounts.Of(RagStatus.Grey) },
        ValueState.Provisional or ValueState.Submitted or ValueState.Attested or ValueState.Locked => kpi.Score.Score is null
            ? Lacking(kpi, policy)
            : Scored(kpi, kpi.Score) with
            {
                Coverage = 1,
                Stated = kpi.Attestation is AttestationLevel.None ? 0 : 1,
                Verified = kpi.Attestation is AttestationLevel.Verified ? 1 : 0,
            },
        ValueState.Pending or ValueState.Missing => policy is MissingDataPolicy.CarryForward && kpi.LastScore is { Score: not null } last
            ? Scored(kpi, last) with { Coverage = 1, Carried = 1 }
            : Lacking(kpi, policy),
        ValueState.Stale => Lacking(kpi, policy),
    };

    private static RollupInput Scored(RollupChild.Kpi kpi, KpiScore score) => new()
    {
        Weight = kpi.Weight,
        Score = score.Score,
        IsRedCritical = kpi.IsCritical && score.Status is RagStatus.Red,
        Counts = StatusCounts.Of(score.Status),
    };

    private static RollupInput Lacking(RollupChild.Kpi kpi, MissingDataPolicy policy) => policy switch
    {
        MissingDataPolicy.CountAsZero when kpi.State is not ValueState.Pending =>
            Scored(kpi, KpiScore.NoData with { Score = 0, Status = RagStatus.Red }),
        MissingDataPolicy.BlockParent or MissingDataPolicy.CountAsZero or MissingDataPolicy.ExcludeAndRedistribute or MissingDataPolicy.CarryForward => new()
        {
            Weight = kpi.Weight,
            Blocks = policy is MissingDataPolicy.BlockParent,
            Counts = StatusCounts.Of(RagStatus.Grey),
        },
    };

    private static RollupInput Of(RollupChild.Group group, MissingDataPolicy policy)
    {
        var result = group.Result;
        var counts = new RollupInput { Counts = result.Counts };
        return result.Outcome switch
        {
            RollupOutcome.NothingDue or RollupOutcome.NotRolledUp => counts,
            RollupOutcome.InsufficientData or RollupOutcome.Blocked => counts with
            {
                Weight = group.Weight,
                Score = policy is MissingDataPolicy.CountAsZero ? 0 : null,
                Blocks = policy is MissingDataPolicy.BlockParent,
            },
            RollupOutcome.Scored => counts with
            {
                Weight = group.Weight,
                Score = result.Score,
                Coverage = result.Coverage,
                Stated = result.StatedShare,
                Verified = result.VerifiedShare,
                Carried = result.CarriedShare,
            },
        };
    }
}
