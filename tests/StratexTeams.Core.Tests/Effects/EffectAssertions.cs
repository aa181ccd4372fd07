using StratexTeams.Core.Effects;
using StratexTeams.Core.EventLog.Log;

namespace StratexTeams.Core.Tests.Effects;

/// <summary>Assertions on the final state of effects, which hold whatever failed on the way.</summary>
public static class EffectAssertions
{
    public static void AsItsKindSays(EffectState effects, EffectKind kind, EffectId id, DeliveredMessages post)
    {
        var sent = post.Sent.Where(each => each.Effect == id).ToList();
        Assert.Equal(sent.Count, sent.DistinctBy(each => each.Claim).Count());
        Assert.InRange(sent.Count, 0, Most(kind));
        if (effects.ExternalIds.TryGetValue(id, out var external))
        {
            Assert.Contains(external, sent.Select(each => each.ExternalId));
            return;
        }

        var failed = effects.Failed[id];
        Assert.True(failed.Failure is EffectFailure.Refused || kind is not EffectKind.CardUpdate, $"Nobody knows what became of answer {id}.");
    }

    /// <summary>Asserts that at most one result was recorded for each effect.</summary>
    public static void Once(IEnumerable<RecordedEvent> records) =>
        Assert.All(
            records.Select(recorded => recorded.Data switch { EffectDone e => e.Effect, EffectFailed e => e.Effect, _ => (EffectId?)null }).OfType<EffectId>().CountBy(id => id),
            results => Assert.Equal(1, results.Value));

    public static int Most(EffectKind kind) => kind switch
    {
        EffectKind.CardUpdate => int.MaxValue,
        EffectKind.Card => 2,
        EffectKind.Notice => 1,
    };
}
