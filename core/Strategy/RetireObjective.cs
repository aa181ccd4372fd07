using StratexTeams.Core.EventLog;
using StratexTeams.Core.People;

namespace StratexTeams.Core.Strategy;

/// <summary>Removes an objective and its links from the plan. Its history stays in the log.</summary>
public sealed record RetireObjective(ObjectiveId Objective) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => state.Strategy switch
    {
        _ when state.Refusal(actor, Right.ChangeModel) is { } refusal => Decision.Reject(refusal),
        var plan when !plan.Objectives.ContainsKey(Objective) => Decision.Reject(new UnknownObjective(Objective)),
        _ when state.AgreedPlanRefusal is { } agreed => Decision.Reject(agreed),
        _ => Decision.Accept(new ObjectiveRetired(Objective)),
    };
}
