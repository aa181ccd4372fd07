using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.People;

namespace StratexTeams.Core.Reviews;

/// <summary>Marks an action as done. Only the action's owner and the strategy office may.</summary>
public sealed record CloseAction(ActionId Action, FreeText? Note = null) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => state.Reviews.Actions.GetValueOrDefault(Action) switch
    {
        null => Decision.Reject(new UnknownAction(Action)),
        var action when action.Agreed.Owner != actor.Person && state.Refusal(actor, Right.ChangeModel) is { } refusal => Decision.Reject(refusal),
        { IsDropped: true } => Decision.Reject(new ActionWasDropped(Action)),
        { IsOpen: false } => Decision.NothingToDo,
        _ => Decision.Accept(new ActionDone(Action, Note)),
    };
}
