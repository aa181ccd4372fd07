using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Effects;

/// <summary>Gives up the claim on effects that this sender certainly did not send. The claim is recognised by the time it ends: effects
/// whose claim has expired and that another sender has claimed since are left alone.</summary>
public sealed record ReleaseEffects(ValueList<EffectId> Effects, DateTimeOffset ClaimedUntil, DateTimeOffset NotBefore) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) =>
        Effects.Where(id => state.Effects.Open.GetValueOrDefault(id)?.ClaimedUntil == ClaimedUntil).ToArray() is { Length: > 0 } own
            ? Decision.Accept(new EffectsReleased([.. own], NotBefore))
            : Decision.NothingToDo;
}
