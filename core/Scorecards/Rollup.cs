using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Scorecards;

/// <summary>
/// From children to parent, one level at a time and along one grouping: themes and perspectives group the same objectives
/// twice, so a plan is rolled up along one of the two and never along both.
/// </summary>
public static class Rollup
{
    extension(RollupPolicy policy)
    {
        public RollupResult Of(IReadOnlyList<RollupChild> children)
        {
            IReadOnlyList<RollupInput> inputs = [.. children.Select(child => RollupInput.Of(child, policy.Missing))];
            var due = inputs.Sum(input => input.Weight);
            var coverage = Share(inputs, due, input => input.Coverage);
            var outcome = policy.OutcomeOf(inputs, due, coverage);
            var score = outcome is RollupOutcome.Scored ? policy.ScoreOf([.. inputs.Where(input => input.IsUsed)]) : null;
            var status = StatusOf(outcome, score);
            var gate = GateOf(inputs, status);
            return new()
            {
                Outcome = outcome,
                Score = score,
                Status = gate is CriticalGate.HeldAtAmber ? RagStatus.Amber : status,
                Coverage = coverage,
                StatedShare = Share(inputs, due, input => input.Stated),
                VerifiedShare = Share(inputs, due, input => input.Verified),
                CarriedShare = Share(inputs, due, input => input.Carried),
                Gate = gate,
                Counts = inputs.Aggregate(default(StatusCounts), (counts, input) => counts + input.Counts),
            };
        }

        /// <summary>What each child brings to a weighted average, in the order given; nothing for one that did not count.</summary>
        public IReadOnlyList<Contribution?> ContributionsOf(IReadOnlyList<RollupChild> children)
        {
            IReadOnlyList<RollupInput> inputs = [.. children.Select(child => RollupInput.Of(child, policy.Missing))];
            var whole = inputs.Where(input => input.IsUsed).Sum(input => input.Weight);
            return [.. inputs.Select(input => input.IsUsed && input.Score is { } score
                ? new Contribution(input.Weight / whole, input.Weight * score / whole)
                : default(Contribution?))];
        }

        private RollupOutcome OutcomeOf(IReadOnlyList<RollupInput> inputs, decimal due, decimal coverage) => policy.Method switch
        {
            RollupMethod.IndicatorCount or RollupMethod.None => RollupOutcome.NotRolledUp,
            RollupMethod.AverageWeighted or RollupMethod.WorstChild when due == 0 => RollupOutcome.NothingDue,
            RollupMethod.AverageWeighted or RollupMethod.WorstChild when inputs.Any(input => input.Blocks) => RollupOutcome.Blocked,
            RollupMethod.AverageWeighted or RollupMethod.WorstChild =>
                coverage < policy.MinCoverage || !inputs.Any(input => input.IsUsed) ? RollupOutcome.InsufficientData : RollupOutcome.Scored,
        };

        private decimal? ScoreOf(IReadOnlyList<RollupInput> used) => policy.Method switch
        {
            RollupMethod.AverageWeighted => used.Sum(input => input.Weight * input.Score) / used.Sum(input => input.Weight),
            RollupMethod.WorstChild => used.Min(input => input.Score),
            RollupMethod.IndicatorCount or RollupMethod.None => null,
        };
    }

    private static decimal Share(IReadOnlyList<RollupInput> inputs, decimal due, Func<RollupInput, decimal> part) =>
        due == 0 ? 0 : inputs.Sum(input => input.Weight * part(input)) / due;

    private static RagStatus StatusOf(RollupOutcome outcome, decimal? score) => score is { } points
        ? CommonScale.StatusOf(points)
        : outcome is RollupOutcome.NotRolledUp ? RagStatus.NotScored : RagStatus.Grey;

    // An average forgives; what is marked critical is not to be forgiven.
    private static CriticalGate GateOf(IReadOnlyList<RollupInput> inputs, RagStatus status) => inputs.Any(input => input.IsRedCritical)
        ? status is RagStatus.Green ? CriticalGate.HeldAtAmber : CriticalGate.CriticalIsRed
        : CriticalGate.Clear;
}
