using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Strategy;

/// <summary>Baselines the draft plan. From then on it changes by change request only.</summary>
public sealed record BaselinePlan : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => state.Strategy switch
    {
        _ when state.PlanRefusal(actor) is { } refusal => Decision.Reject(refusal),
        { Objectives.IsEmpty: true } => Decision.Reject(new NothingToBaseline()),
        var plan => Decision.Accept(new PlanBaselined(plan.Version + 1)),
    };
}
