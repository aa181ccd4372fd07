using StratexTeams.Core.Effects;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.Jobs;
using StratexTeams.Core.Tests.EventLog.Stores;

namespace StratexTeams.Core.Tests.Effects;

/// <summary>A sender process crashes at any step of its run, and another takes over when the lease has expired.</summary>
public sealed class CrashTests
{
    private static readonly EffectKind[] Kinds =
        [EffectKind.Notice, EffectKind.Card, EffectKind.CardUpdate, EffectKind.Notice, EffectKind.Card, EffectKind.CardUpdate, EffectKind.Card];

    private readonly MemoryEventStore _store = new();
    private readonly ManualTime _time = new();
    private readonly DeliveredMessages _post;

    public CrashTests() => _post = new DeliveredMessages(_time);

    public static readonly TheoryData<int> AnyAppend = [.. Enumerable.Range(1, Kinds.Length + 1)];

    public static readonly TheoryData<int> AnyMessage = [.. Enumerable.Range(1, Kinds.Length)];

    [Theory]
    [MemberData(nameof(AnyAppend))]
    public Task Before_an_append(int number) => CrashAsync(sender => sender.CrashBeforeAppend = number);

    [Theory]
    [MemberData(nameof(AnyAppend))]
    public Task After_an_append(int number) => CrashAsync(sender => sender.CrashAfterAppend = number);

    [Theory]
    [MemberData(nameof(AnyMessage))]
    public Task Before_a_message_went_out(int number) =>
        CrashAsync(sender => sender.Script = (_, send) => send == number ? DeliveryFault.CrashBefore : DeliveryFault.Delivered);

    [Theory]
    [MemberData(nameof(AnyMessage))]
    public Task After_a_message_went_out(int number) =>
        CrashAsync(sender => sender.Script = (_, send) => send == number ? DeliveryFault.CrashAfter : DeliveryFault.Delivered);

    [Theory]
    [InlineData(DeliveryFault.CrashBefore)]
    [InlineData(DeliveryFault.CrashAfter)]
    public Task Three_times_at_its_first_message(DeliveryFault fate) => CrashAsync(sender => sender.Script = (_, _) => fate, senders: 3);

    private async Task CrashAsync(Action<Dispatcher> crashes, int senders = 1)
    {
        await EffectRequests.AskAsync(_store, _time, Kinds);
        for (var sender = 0; sender < senders; sender++)
        {
            var crashing = new Dispatcher($"crashes {sender}", _store, _time, _post);
            crashes(crashing);
            await Record.ExceptionAsync(() => crashing.RunAsync());
            await TakesNothingOverAsync(crashing);
            _time.Advance(DispatchEffects.Lease);
        }

        var next = new Dispatcher("next", _store, _time, _post);
        for (var run = 0; run < 3; run++)
        {
            await next.RunAsync();
            _time.Advance(DispatchEffects.Lease);
        }

        var effects = (await next.Host.StateAsync()).Effects;
        Assert.Empty(effects.Open);
        Assert.All(Enumerable.Range(0, Kinds.Length), number => EffectAssertions.AsItsKindSays(effects, Kinds[number], new EffectId(number), _post));
        EffectAssertions.Once(await _store.RecordsAsync());
    }

    /// <summary>Until the crashed sender's lease expires, no other sender sends what it had claimed.</summary>
    private async Task TakesNothingOverAsync(Dispatcher crashed)
    {
        Assert.True(crashed.HasCrashed);
        var claimed = (await new SimulatedHost(_store, _time).StateAsync()).Effects.Open.Values.Where(effect => effect.ClaimedUntil is not null).Select(effect => effect.Id).ToList();
        var before = _post.Sent.Count;
        await new Dispatcher("too early", _store, _time, _post).RunAsync();
        Assert.DoesNotContain(_post.Sent.Skip(before), sent => claimed.Contains(sent.Effect));
    }
}
