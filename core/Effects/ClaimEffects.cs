using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Effects;

/// <summary>Takes the next group under a lease, and closes what an earlier sender left undecided.</summary>
public sealed record ClaimEffects(TimeSpan Lease) : ICommand
{
    /// <summary>One claim holds at most this many, so that a sender which dies leaves few in doubt.</summary>
    public const int Group = 50;

    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now)
    {
        ValueList<EffectId> due = [.. state.Effects.Due(now).Take(Group).Select(effect => effect.Id)];
        return Decision.Accept(
        [
            .. state.Effects.Undecided(now).Take(Group).Select(effect => new EffectFailed(effect.Id, EffectFailure.Undecided, null)),
            .. due is [] ? Array.Empty<DomainEvent>() : [new EffectsClaimed(due, now + Lease)],
        ]);
    }
}
