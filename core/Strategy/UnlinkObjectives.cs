using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Strategy;

public sealed record UnlinkObjectives(ObjectiveId Cause, ObjectiveId Effect) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => state.Strategy switch
    {
        _ when state.PlanRefusal(actor) is { } refusal => Decision.Reject(refusal),
        var plan when !plan.Links.Contains(new CauseEffectLink(Cause, Effect)) => Decision.NothingToDo,
        _ => Decision.Accept(new ObjectivesUnlinked(Cause, Effect)),
    };
}
