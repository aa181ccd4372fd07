using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Scorecards.Rollup;

/// <summary>Changes how scores are rolled up. Published scorecards keep the policy they were calculated with.</summary>
public sealed record SetRollupPolicy(RollupPolicy Policy) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => Policy switch
    {
        _ when state.PlanRefusal(actor) is { } refusal => Decision.Reject(refusal),
        { MinCoverage: < 0 or > 1 } => Decision.Reject(new NotAShare(Policy.MinCoverage)),
        { Cap: < NormalisedScale.FullMarks or > NormalisedScale.MaxCap } => Decision.Reject(new CapOutOfBounds(NormalisedScale.FullMarks, NormalisedScale.MaxCap)),
        _ when Policy == state.Scorecards.Policy => Decision.NothingToDo,
        _ => Decision.Accept(new RollupPolicySet(Policy)),
    };
}
