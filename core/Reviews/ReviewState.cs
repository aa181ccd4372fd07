using System.Collections.Immutable;
using StratexTeams.Core.EventLog.Log;

namespace StratexTeams.Core.Reviews;

public sealed record ReviewState(ImmutableDictionary<ActionId, ActionItem> Actions)
{
    public static readonly ReviewState Empty = new(ImmutableDictionary<ActionId, ActionItem>.Empty);

    public ReviewState Apply(RecordedEvent recorded) => recorded.Data switch
    {
        ActionAgreed e => new(Actions.SetItem(e.Action, new ActionItem(e, recorded.RecordedAt))),
        ActionDone e => new(Actions.SetItem(e.Action, Actions[e.Action] with { ClosedAt = recorded.RecordedAt })),
        ActionDropped e => new(Actions.SetItem(e.Action, Actions[e.Action] with { ClosedAt = recorded.RecordedAt, IsDropped = true })),
        _ => this,
    };
}
