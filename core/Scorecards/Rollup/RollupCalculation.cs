using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Scorecards.Views;

namespace StratexTeams.Core.Scorecards.Rollup;

/// <summary>
/// Calculates a parent's result from its children, one level at a time and along one grouping: themes, perspectives and
/// units group the same objectives, so using two of them would count objectives twice.
/// </summary>
public static class RollupCalculation
{
    private const int CertainDecimals = 12;

    public static RollupResult Of(IReadOnlyList<RollupChild> children, RollupPolicy policy)
    {
        var sums = RollupTally.Of(children, policy.Missing);
        var coverage = Share(sums.Covered, sums.Due);
        var outcome = OutcomeOf(policy, sums, coverage);
        var score = outcome is RollupOutcome.Scored ? ScoreOf(policy.Method, sums) : null;
        var status = StatusOf(outcome, score);
        var gate = GateOf(sums, status);
        return new()
        {
            Outcome = outcome,
            Score = score,
            Status = gate is CriticalGate.HeldAtAmber ? RagStatus.Amber : status,
            Coverage = coverage,
            StatedShare = Share(sums.Stated, sums.Due),
            VerifiedShare = Share(sums.Verified, sums.Due),
            CarriedShare = Share(sums.Carried, sums.Due),
            Gate = gate,
            Counts = sums.Counts,
        };
    }

    /// <summary>Each child's part of a weighted average, in the order given; null for a child that did not count.</summary>
    public static IReadOnlyList<Contribution?> ContributionsOf(IReadOnlyList<RollupChild> children, RollupPolicy policy)
    {
        IReadOnlyList<RollupTally> parts = [.. children.Select(child => RollupTally.Of([child], policy.Missing))];
        var used = parts.Sum(part => part.Used);
        return [.. parts.Select(part => part.Used == 0 ? default(Contribution?) : new(part.Used / used, part.WeightedPoints / used))];
    }

    private static decimal Share(decimal part, decimal due) => part == 0 ? 0 : Settled(part / due);

    // Rounds recurring decimals: without it three thirds are less than 1, and a parent exactly on a threshold falls below it.
    private static decimal Settled(decimal quotient) => Math.Round(quotient, CertainDecimals);

    private static RollupOutcome OutcomeOf(RollupPolicy policy, RollupTally sums, decimal coverage) => policy switch
    {
        { Method: RollupMethod.IndicatorCount or RollupMethod.None } => RollupOutcome.NotRolledUp,
        _ when sums.Due == 0 => RollupOutcome.NothingDue,
        _ when sums.IsBlocked => RollupOutcome.Blocked,
        _ when coverage < policy.MinCoverage || sums.Used == 0 => RollupOutcome.InsufficientData,
        _ => RollupOutcome.Scored,
    };

    private static decimal? ScoreOf(RollupMethod method, RollupTally sums) => method switch
    {
        RollupMethod.AverageWeighted => Settled(sums.WeightedPoints / sums.Used),
        RollupMethod.WorstChild => sums.Worst,
        RollupMethod.IndicatorCount or RollupMethod.None => null,
    };

    private static RagStatus StatusOf(RollupOutcome outcome, decimal? score) => score is { } points
        ? NormalisedScale.StatusOf(points)
        : outcome is RollupOutcome.NotRolledUp ? RagStatus.NotScored : RagStatus.Grey;

    // A weighted average can hide a red KPI, so a critical one limits the status.
    private static CriticalGate GateOf(RollupTally sums, RagStatus status) => sums.HasRedCritical
        ? status is RagStatus.Green ? CriticalGate.HeldAtAmber : CriticalGate.CriticalIsRed
        : CriticalGate.Clear;
}
