using System.Diagnostics;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Effects;

/// <summary>Records the result of sending an effect. An effect that already has a result keeps it.</summary>
public sealed record RecordDelivery(EffectId Effect, Delivery Delivery) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => Delivery switch
    {
        _ when !state.Effects.Open.ContainsKey(Effect) => Decision.NothingToDo,
        Delivery.Delivered delivered => Decision.Accept(new EffectDone(Effect, delivered.ExternalId)),
        Delivery.Refused refused => Decision.Accept(new EffectFailed(Effect, EffectFailure.Refused, refused.Reason)),
        Delivery.Throttled => Decision.NothingToDo,
        _ => throw new UnreachableException(),
    };
}
