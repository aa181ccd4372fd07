using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Scorecards;

/// <summary>
/// From children to parent, one level at a time and along one grouping: themes and perspectives group the same objectives
/// twice, so a plan is rolled up along one of the two and never along both.
/// </summary>
public static class Rollup
{
    public static RollupResult Of(IReadOnlyList<RollupChild> children, RollupPolicy policy)
    {
        var inputs = InputsOf(children, policy);
        var due = inputs.Sum(input => input.Weight);
        var coverage = ShareOf(due, inputs, input => input.Coverage);
        var outcome = OutcomeOf(policy, inputs, due, coverage);
        var score = outcome is RollupOutcome.Scored ? ScoreOf(policy.Method, [.. inputs.Where(input => input.IsUsed)]) : null;
        var status = StatusOf(outcome, score);
        var gate = GateOf(inputs, status);
        return new()
        {
            Outcome = outcome,
            Score = score,
            Status = gate is CriticalGate.HeldAtAmber ? RagStatus.Amber : status,
            Coverage = coverage,
            StatedShare = ShareOf(due, inputs, input => input.Stated),
            VerifiedShare = ShareOf(due, inputs, input => input.Verified),
            CarriedShare = ShareOf(due, inputs, input => input.Carried),
            Gate = gate,
            Counts = inputs.Aggregate(default(StatusCounts), (counts, input) => counts + input.Counts),
        };
    }

    /// <summary>What each child brings to a weighted average, in the order given; nothing for one that did not count.</summary>
    public static IReadOnlyList<Contribution?> ContributionsOf(IReadOnlyList<RollupChild> children, RollupPolicy policy)
    {
        var inputs = InputsOf(children, policy);
        var whole = inputs.Where(input => input.IsUsed).Sum(input => input.Weight);
        return [.. inputs.Select(input => input is { IsUsed: true, Score: { } score }
            ? new Contribution(input.Weight / whole, input.Weight * score / whole)
            : default(Contribution?))];
    }

    private static IReadOnlyList<RollupInput> InputsOf(IReadOnlyList<RollupChild> children, RollupPolicy policy) =>
        [.. children.Select(child => RollupInput.Of(child, policy.Missing))];

    private static decimal ShareOf(decimal due, IReadOnlyList<RollupInput> inputs, Func<RollupInput, decimal> part) =>
        due == 0 ? 0 : inputs.Sum(input => input.Weight * part(input)) / due;

    private static RollupOutcome OutcomeOf(RollupPolicy policy, IReadOnlyList<RollupInput> inputs, decimal due, decimal coverage) => policy switch
    {
        { Method: RollupMethod.IndicatorCount or RollupMethod.None } => RollupOutcome.NotRolledUp,
        _ when due == 0 => RollupOutcome.NothingDue,
        _ when inputs.Any(input => input.Blocks) => RollupOutcome.Blocked,
        _ when coverage < policy.MinCoverage || !inputs.Any(input => input.IsUsed) => RollupOutcome.InsufficientData,
        _ => RollupOutcome.Scored,
    };

    private static decimal? ScoreOf(RollupMethod method, IReadOnlyList<RollupInput> used) => method switch
    {
        RollupMethod.AverageWeighted => used.Sum(input => input.Weight * input.Score) / used.Sum(input => input.Weight),
        RollupMethod.WorstChild => used.Min(input => input.Score),
        RollupMethod.IndicatorCount or RollupMethod.None => null,
    };

    private static RagStatus StatusOf(RollupOutcome outcome, decimal? score) => score is { } points
        ? CommonScale.StatusOf(points)
        : outcome is RollupOutcome.NotRolledUp ? RagStatus.NotScored : RagStatus.Grey;

    // An average forgives; what is marked critical is not to be forgiven.
    private static CriticalGate GateOf(IReadOnlyList<RollupInput> inputs, RagStatus status) => inputs.Any(input => input.IsRedCritical)
        ? status is RagStatus.Green ? CriticalGate.HeldAtAmber : CriticalGate.CriticalIsRed
        : CriticalGate.Clear;
}
