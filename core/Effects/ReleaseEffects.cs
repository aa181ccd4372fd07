using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Effects;

/// <summary>Gives back what this sender claimed and surely did not send. A claim is known by its end: one that ran out meanwhile,
/// and may be another sender's by now, is left alone.</summary>
public sealed record ReleaseEffects(ValueList<EffectId> Effects, DateTimeOffset ClaimedUntil, DateTimeOffset NotBefore) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) =>
        Effects.Where(id => state.Effects.Open.GetValueOrDefault(id)?.ClaimedUntil == ClaimedUntil).ToArray() is { Length: > 0 } own
            ? Decision.Accept(new EffectsReleased([.. own], NotBefore))
            : Decision.NothingToDo;
}
