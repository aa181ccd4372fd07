using System.Diagnostics;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Scorecards;

/// <summary>What a child adds to its parent as the policy lets it in; the parent is the sum of its children.</summary>
internal readonly record struct RollupSums
{
    /// <summary>Weight that is due: nothing from a child that is not due, not applicable, not scored or for information.</summary>
    public decimal Due { get; private init; }

    /// <summary>Of the weight due, what has a usable score, down to the KPIs; in the same way what follows.</summary>
    public decimal Covered { get; private init; }

    public decimal Stated { get; private init; }

    public decimal Verified { get; private init; }

    public decimal Carried { get; private init; }

    /// <summary>Weight that enters the average, and its points times weight.</summary>
    public decimal Used { get; private init; }

    public decimal WeightedPoints { get; private init; }

    public decimal? Worst { get; private init; }

    public bool IsBlocked { get; private init; }

    public bool HasRedCritical { get; private init; }

    public StatusCounts Counts { get; private init; }

    public static RollupSums Of(RollupChild child, MissingDataPolicy policy) => child switch
    {
        RollupChild.Kpi { Score.Status: RagStatus.NotScored } => Counting(RagStatus.NotScored),
        RollupChild.Kpi kpi => Of(kpi, policy),
        RollupChild.Group group => Of(group, policy),
        _ => throw new UnreachableException(),
    };

    public static RollupSums operator +(RollupSums left, RollupSums right) => new()
    {
        Due = left.Due + right.Due,
        Covered = left.Covered + right.Covered,
        Stated = left.Stated + right.Stated,
        Verified = left.Verified + right.Verified,
        Carried = left.Carried + right.Carried,
        Used = left.Used + right.Used,
        WeightedPoints = left.WeightedPoints + right.WeightedPoints,
        Worst = left.Worst < right.Worst || right.Worst is null ? left.Worst : right.Worst,
        IsBlocked = left.IsBlocked || right.IsBlocked,
        HasRedCritical = left.HasRedCritical || right.HasRedCritical,
        Counts = left.Counts + right.Counts,
    };

    private static RollupSums Of(RollupChild.Kpi kpi, MissingDataPolicy policy) => kpi.State switch
    {
        ValueState.NotDue or ValueState.NotApplicable => Counting(RagStatus.Grey),
        ValueState.Provisional or ValueState.Submitted or ValueState.Attested or ValueState.Locked => kpi.Score.Points is { } points
            ? Scored(kpi, points, kpi.Score.Status) with
            {
                Covered = WeightOf(kpi),
                Stated = kpi.Attestation is AttestationLevel.None ? 0 : WeightOf(kpi),
                Verified = kpi.Attestation is AttestationLevel.Verified ? WeightOf(kpi) : 0,
            }
            : Lacking(kpi, policy),
        ValueState.Pending or ValueState.Missing => policy is MissingDataPolicy.CarryForward && kpi.LastScore is { Points: { } last, Status: var status }
            ? Scored(kpi, last, status) with { Covered = WeightOf(kpi), Carried = WeightOf(kpi) }
            : Lacking(kpi, policy),
        ValueState.Stale => Lacking(kpi, policy),
    };

    private static RollupSums Lacking(RollupChild.Kpi kpi, MissingDataPolicy policy) =>
        policy is MissingDataPolicy.CountAsZero && kpi.State is not ValueState.Pending
            ? Scored(kpi, 0, RagStatus.Red)
            : Counting(RagStatus.Grey) with { Due = WeightOf(kpi), IsBlocked = policy is MissingDataPolicy.BlockParent && kpi.Weight > 0 };

    private static RollupSums Scored(RollupChild.Kpi kpi, decimal points, RagStatus status) =>
        Using(kpi, points, StatusCounts.Of(status)) with { HasRedCritical = kpi.IsCritical && status is RagStatus.Red };

    private static RollupSums Of(RollupChild.Group group, MissingDataPolicy policy) => group.Result switch
    {
        { Outcome: RollupOutcome.NothingDue or RollupOutcome.NotRolledUp } result => new() { Counts = result.Counts },
        { Score: { } score } result => Using(group, score, result.Counts) with
        {
            Covered = WeightOf(group) * result.Coverage,
            Stated = WeightOf(group) * result.StatedShare,
            Verified = WeightOf(group) * result.VerifiedShare,
            Carried = WeightOf(group) * result.CarriedShare,
        },
        var result when policy is MissingDataPolicy.CountAsZero => Using(group, 0, result.Counts),
        var result => new()
        {
            Due = WeightOf(group),
            IsBlocked = policy is MissingDataPolicy.BlockParent && group.Weight > 0,
            Counts = result.Counts,
        },
    };

    private static RollupSums Using(RollupChild child, decimal points, StatusCounts counts) => new()
    {
        Due = WeightOf(child),
        Used = WeightOf(child),
        WeightedPoints = WeightOf(child) * points,
        Worst = child.Weight > 0 ? points : null,
        Counts = counts,
    };

    private static RollupSums Counting(RagStatus status) => new() { Counts = StatusCounts.Of(status) };

    private static decimal WeightOf(RollupChild child) => Math.Max(0, child.Weight);
}
