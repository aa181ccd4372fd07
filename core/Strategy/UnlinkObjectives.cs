using StratexTeams.Core.EventLog;
using StratexTeams.Core.People;

namespace StratexTeams.Core.Strategy;

public sealed record UnlinkObjectives(ObjectiveId Cause, ObjectiveId Effect) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => state.Strategy switch
    {
        _ when state.Refusal(actor, Right.ChangeModel) is { } refusal => Decision.Reject(refusal),
        var plan when !plan.Links.Contains(new CauseEffectLink(Cause, Effect)) => Decision.NothingToDo,
        _ when state.AgreedPlanRefusal is { } agreed => Decision.Reject(agreed),
        _ => Decision.Accept(new ObjectivesUnlinked(Cause, Effect)),
    };
}
