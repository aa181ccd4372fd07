using System.Collections.Concurrent;
using System.Globalization;
using StratexTeams.Core.Effects;

namespace StratexTeams.Core.Tests.Effects;

/// <summary>Keeps the messages that reached their recipients, whichever sender process sent them.</summary>
public sealed class DeliveredMessages(TimeProvider time)
{
    private readonly ConcurrentQueue<Sent> _sent = new();
    private int _number;

    public IReadOnlyList<Sent> Sent => [.. _sent];

    public Delivery.Delivered Deliver(OpenEffect effect)
    {
        var external = Interlocked.Increment(ref _number).ToString(CultureInfo.InvariantCulture);
        _sent.Enqueue(new Sent(effect.Id, effect.Request.Kind, effect.SendAttempts, effect.ClaimedUntil, time.GetUtcNow(), external));
        return new Delivery.Delivered(external);
    }

    public IEnumerable<long> Sequences => _sent.Select(sent => sent.Effect.Sequence);
}
