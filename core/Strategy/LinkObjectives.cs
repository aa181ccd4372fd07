using StratexTeams.Core.EventLog;
using StratexTeams.Core.People;

namespace StratexTeams.Core.Strategy;

/// <summary>Adds a cause-effect link to the strategy map. Links that would close a cycle are refused.</summary>
public sealed record LinkObjectives(ObjectiveId Cause, ObjectiveId Effect) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => state.Strategy switch
    {
        _ when state.Refusal(actor, Right.ChangeModel) is { } refusal => Decision.Reject(refusal),
        var plan when plan.Links.Contains(new CauseEffectLink(Cause, Effect)) => Decision.NothingToDo,
        var plan when !plan.Objectives.ContainsKey(Cause) => Decision.Reject(new UnknownObjective(Cause)),
        var plan when !plan.Objectives.ContainsKey(Effect) => Decision.Reject(new UnknownObjective(Effect)),
        var plan when plan.Leads(Effect, Cause) => Decision.Reject(new LinksFormACircle(Cause, Effect)),
        _ when state.AgreedPlanRefusal is { } agreed => Decision.Reject(agreed),
        _ => Decision.Accept(new ObjectivesLinked(Cause, Effect)),
    };
}
