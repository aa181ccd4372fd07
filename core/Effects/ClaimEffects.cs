using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Effects;

/// <summary>Claims the next effects to send under a lease, and records as failed those that an earlier sender claimed without a result and
/// that may not be sent again.</summary>
public sealed record ClaimEffects(TimeSpan Lease) : ICommand
{
    /// <summary>The most effects in one claim, so that a sender which stops in the middle leaves few of them in doubt.</summary>
    public const int MaxEffects = 50;

    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now)
    {
        ValueList<EffectId> due = [.. state.Effects.Due(now).Take(MaxEffects).Select(effect => effect.Id)];
        return Decision.Accept(
        [
            .. state.Effects.InDoubt(now).Take(MaxEffects).Select(effect => new EffectFailed(effect.Id, EffectFailure.InDoubt, null)),
            .. due is [] ? Array.Empty<DomainEvent>() : [new EffectsClaimed(due, now + Lease)],
        ]);
    }
}
