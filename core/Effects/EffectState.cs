using System.Collections.Immutable;
using StratexTeams.Core.EventLog.Log;

namespace StratexTeams.Core.Effects;

/// <summary>The effects that wait to be sent, and the results of the others.</summary>
public sealed record EffectState(ImmutableSortedDictionary<EffectId, OpenEffect> Open, ImmutableDictionary<EffectId, string> ExternalIds, ImmutableDictionary<EffectId, EffectFailed> Failed)
{
    public static readonly EffectState Empty = new(
        ImmutableSortedDictionary.Create<EffectId, OpenEffect>(Comparer<EffectId>.Create((a, b) => a.Sequence.CompareTo(b.Sequence))),
        ImmutableDictionary<EffectId, string>.Empty,
        ImmutableDictionary<EffectId, EffectFailed>.Empty);

    /// <summary>The effects that may be sent now: card updates first, then in the order of request.</summary>
    public IEnumerable<OpenEffect> Due(DateTimeOffset now) =>
        Open.Values.Where(effect => effect.MaySend(now)).OrderBy(effect => effect.Request.Kind is EffectKind.CardUpdate ? 0 : 1);

    /// <summary>The effects whose claim expired without a result and that may not be sent again.</summary>
    public IEnumerable<OpenEffect> InDoubt(DateTimeOffset now) => Open.Values.Where(effect => effect.IsInDoubt(now));

    public EffectState Apply(RecordedEvent recorded) => recorded.Data switch
    {
        EffectRequested e => this with { Open = Open.Add(new EffectId(recorded.Sequence), new OpenEffect(new EffectId(recorded.Sequence), e)) },
        EffectsClaimed e => Change(e.Effects, effect => effect with { SendAttempts = effect.SendAttempts + 1, ClaimedUntil = e.Until }),
        EffectsReleased e => Change(e.Effects, effect => effect with { SendAttempts = effect.SendAttempts - 1, ClaimedUntil = null, NotBefore = e.NotBefore }),
        EffectDone e => this with { Open = Open.Remove(e.Effect), ExternalIds = ExternalIds.SetItem(e.Effect, e.ExternalId) },
        EffectFailed e => this with { Open = Open.Remove(e.Effect), Failed = Failed.SetItem(e.Effect, e) },
        _ => this,
    };

    private EffectState Change(IEnumerable<EffectId> effects, Func<OpenEffect, OpenEffect> change) =>
        this with { Open = Open.SetItems(effects.Where(Open.ContainsKey).Select(id => KeyValuePair.Create(id, change(Open[id])))) };
}
