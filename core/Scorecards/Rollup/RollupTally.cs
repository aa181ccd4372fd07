using System.Diagnostics;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Scoring;

namespace StratexTeams.Core.Scorecards.Rollup;

/// <summary>
/// Sums over the children of a parent, as the missing-data policy counts them. Mutable for speed and never shared: a full
/// recalculation adds up hundreds of thousands of children.
/// </summary>
internal sealed class RollupTally(MissingDataPolicy policy)
{
    /// <summary>Weight that is due; children that are not due, not applicable or not scored add nothing.</summary>
    public decimal Due { get; private set; }

    /// <summary>Due weight with a usable score, down to the KPIs. The next three are also parts of the due weight.</summary>
    public decimal Covered { get; private set; }

    public decimal Stated { get; private set; }

    public decimal Verified { get; private set; }

    public decimal Carried { get; private set; }

    /// <summary>Weight that counts in the average.</summary>
    public decimal Used { get; private set; }

    public decimal WeightedPoints { get; private set; }

    public decimal? Worst { get; private set; }

    public bool IsBlocked { get; private set; }

    public bool HasRedCritical { get; private set; }

    public StatusCounts Counts { get; private set; }

    public static RollupTally Of(IEnumerable<RollupChild> children, MissingDataPolicy policy)
    {
        var tally = new RollupTally(policy);
        foreach (var child in children)
        {
            tally.Add(child, Math.Max(0, child.Weight));
        }

        return tally;
    }

    private void Add(RollupChild child, decimal weight)
    {
        switch (child)
        {
            case RollupChild.Kpi { Score.Status: RagStatus.NotScored }:
                Counts += StatusCounts.Of(RagStatus.NotScored);
                break;
            case RollupChild.Kpi { State: ValueState.NotDue or ValueState.NotApplicable }:
                Counts += StatusCounts.Of(RagStatus.Grey);
                break;
            case RollupChild.Kpi kpi:
                AddDue(kpi, weight);
                break;
            case RollupChild.Group group:
                Add(group.Result, weight);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void AddDue(RollupChild.Kpi kpi, decimal weight)
    {
        Due += weight;
        switch (kpi)
        {
            case { IsThere: true, Score: { Points: not null } score }:
                Use(kpi, score, weight);
                Covered += weight;
                Stated += kpi.Attestation is AttestationLevel.None ? 0 : weight;
                Verified += kpi.Attestation is AttestationLevel.Verified ? weight : 0;
                break;
            case { IsCarriable: true, LastScore: { Points: not null } last } when policy is MissingDataPolicy.CarryForward:
                Use(kpi, last, weight);
                Covered += weight;
                Carried += weight;
                break;
            case { State: not ValueState.Pending } when policy is MissingDataPolicy.CountAsZero:
                Use(kpi, new(0, RagStatus.Red), weight);
                break;
            default:
                Counts += StatusCounts.Of(RagStatus.Grey);
                Wait(weight);
                break;
        }
    }

    private void Add(RollupResult group, decimal weight)
    {
        Counts += group.Counts;
        Due += group.Outcome is RollupOutcome.NothingDue or RollupOutcome.NotRolledUp ? 0 : weight;
        switch (group)
        {
            case { Outcome: RollupOutcome.NothingDue or RollupOutcome.NotRolledUp }:
                break;
            case { Score: { } score }:
                Use(score, weight);
                Covered += weight * group.Coverage;
                Stated += weight * group.StatedShare;
                Verified += weight * group.VerifiedShare;
                Carried += weight * group.CarriedShare;
                break;
            case var _ when policy is MissingDataPolicy.CountAsZero:
                Use(0, weight);
                break;
            default:
                Wait(weight);
                break;
        }
    }

    private void Use(RollupChild.Kpi kpi, KpiScore score, decimal weight)
    {
        Counts += StatusCounts.Of(score.Status);
        HasRedCritical |= kpi.IsCritical && score.Status is RagStatus.Red;
        Use(score.Points.GetValueOrDefault(), weight);
    }

    private void Use(decimal points, decimal weight)
    {
        if (weight > 0)
        {
            Used += weight;
            WeightedPoints += weight * points;
            Worst = points < (Worst ?? decimal.MaxValue) ? points : Worst;
        }
    }

    private void Wait(decimal weight) => IsBlocked |= policy is MissingDataPolicy.BlockParent && weight > 0;
}
