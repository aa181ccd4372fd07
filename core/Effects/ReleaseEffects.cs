using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Effects;

/// <summary>Gives back what this sender claimed and surely did not send.</summary>
public sealed record ReleaseEffects(ValueList<EffectId> Effects, DateTimeOffset NotBefore) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) =>
        Effects.Where(state.Effects.Open.ContainsKey).ToArray() is { Length: > 0 } open
            ? Decision.Accept(new EffectsReleased([.. open], NotBefore))
            : Decision.NothingToDo;
}
