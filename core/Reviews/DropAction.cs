using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.People;

namespace StratexTeams.Core.Reviews;

/// <summary>Closes an action that is no longer needed, with the reason. Only the strategy office may.</summary>
public sealed record DropAction(ActionId Action, FreeText Reason) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => state.Reviews.Actions.GetValueOrDefault(Action) switch
    {
        _ when state.Refusal(actor, Right.ChangeModel) is { } refusal => Decision.Reject(refusal),
        null => Decision.Reject(new UnknownAction(Action)),
        { IsDropped: true } => Decision.NothingToDo,
        { IsOpen: false } => Decision.Reject(new ActionWasDone(Action)),
        _ when string.IsNullOrWhiteSpace(Reason.Value) => Decision.Reject(new DroppingNeedsAReason()),
        _ => Decision.Accept(new ActionDropped(Action, Reason)),
    };
}
