using StratexTeams.Core.Effects;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.Jobs;
using StratexTeams.Core.Tests.EventLog.Stores;

namespace StratexTeams.Core.Tests.Effects;

/// <summary>One sender process that never crashes, against every answer or failure of the messenger and the store.</summary>
public sealed class DispatchEffectsTests
{
    private static readonly TimeSpan Tick = TimeSpan.FromTicks(1);
    private readonly MemoryEventStore _store = new();
    private readonly ManualTime _time = new();
    private readonly DeliveredMessages _post;
    private readonly Dispatcher _sender;

    public DispatchEffectsTests()
    {
        _post = new DeliveredMessages(_time);
        _sender = new Dispatcher("sender", _store, _time, _post);
    }

    [Fact]
    public async Task Without_anything_to_send_nothing_is_recorded()
    {
        await _sender.RunAsync();
        Assert.Empty(await _store.LogAsync());
    }

    [Fact]
    public async Task Answers_are_sent_first_then_the_rest_in_the_order_in_which_it_was_asked_for()
    {
        await AskAsync(EffectKind.Card, EffectKind.Notice, EffectKind.CardUpdate, EffectKind.CardUpdate);
        await _sender.RunAsync();
        Assert.Equal([2L, 3L, 0L, 1L], _post.Sequences);
    }

    [Fact]
    public async Task What_was_delivered_is_recorded_with_what_the_outside_calls_it()
    {
        await AskAsync(EffectKind.Card);
        await _sender.RunAsync();
        Assert.Equal((new EffectId(0), "1"), (Assert.Single((await EffectsAsync()).ExternalIds).Key, (await EffectsAsync()).ExternalIds[new EffectId(0)]));
    }

    [Fact]
    public async Task What_was_refused_is_recorded_and_not_sent_again()
    {
        await AskAsync(EffectKind.Card);
        _sender.Script = (_, _) => DeliveryFault.Refused;
        await RunForHoursAsync();
        Assert.Equal(new EffectFailed(new EffectId(0), EffectFailure.Refused, "blocked"), Assert.Single((await EffectsAsync()).Failed).Value);
        Assert.Equal(1, _sender.Sends);
    }

    [Fact]
    public async Task All_are_sent_in_claims_of_50()
    {
        await AskAsync([.. Enumerable.Repeat(EffectKind.Card, 120)]);
        await _sender.RunAsync();
        Assert.Equal([50, 50, 20], (await _store.RecordsAsync()).Select(recorded => recorded.Data).OfType<EffectsClaimed>().Select(claim => claim.Effects.Count));
        Assert.Equal(Enumerable.Range(0, 120).Select(i => (long)i), _post.Sequences);
    }

    [Fact]
    public async Task An_answer_asked_for_meanwhile_goes_before_the_next_group()
    {
        await AskAsync([.. Enumerable.Repeat(EffectKind.Card, 60)]);
        _sender.OnTheWay = effect => effect.Id.Sequence is 30 ? AskAsync(EffectKind.CardUpdate) : Task.CompletedTask;
        await _sender.RunAsync();
        Assert.Equal(EffectKind.CardUpdate, _post.Sent[50].Kind);
    }

    [Theory]
    [InlineData(DeliveryFault.ReplyLost, 2)]
    [InlineData(DeliveryFault.RequestLost, 0)]
    public async Task A_card_in_doubt_is_sent_once_more_after_its_lease_and_then_closed_undecided(DeliveryFault fate, int sent)
    {
        await AskAsync(EffectKind.Card);
        _sender.Script = (_, _) => fate;
        await RunForHoursAsync();
        Assert.Equal((2, sent), (_sender.Sends, _post.Sent.Count));
        await IsUndecidedAsync();
    }

    [Theory]
    [InlineData(DeliveryFault.ReplyLost, 1)]
    [InlineData(DeliveryFault.RequestLost, 0)]
    public async Task A_notice_in_doubt_is_not_sent_again_and_closed_undecided(DeliveryFault fate, int sent)
    {
        await AskAsync(EffectKind.Notice);
        _sender.Script = (_, _) => fate;
        await RunForHoursAsync();
        Assert.Equal((1, sent), (_sender.Sends, _post.Sent.Count));
        await IsUndecidedAsync();
    }

    [Fact]
    public async Task An_answer_in_doubt_is_sent_again_until_it_is_known()
    {
        await AskAsync(EffectKind.CardUpdate);
        _sender.Script = (_, number) => number < 10 ? DeliveryFault.ReplyLost : DeliveryFault.Delivered;
        await RunForHoursAsync();
        Assert.Equal("10", Assert.Single((await EffectsAsync()).ExternalIds).Value);
    }

    [Fact]
    public async Task Nothing_in_doubt_is_sent_again_before_its_lease_has_run_out()
    {
        await AskAsync(EffectKind.CardUpdate, EffectKind.Card);
        _sender.Script = (_, _) => DeliveryFault.RequestLost;
        await _sender.RunAsync();
        _time.Advance(DispatchEffects.Lease - Tick);
        await _sender.RunAsync();
        Assert.Equal(2, _sender.Sends);
        _time.Advance(Tick);
        await _sender.RunAsync();
        Assert.Equal(4, _sender.Sends);
    }

    [Fact]
    public async Task One_in_doubt_does_not_keep_the_others_back()
    {
        await AskAsync(EffectKind.Notice, EffectKind.Card, EffectKind.Notice);
        _sender.Script = (effect, _) => effect.Id.Sequence is 1 ? DeliveryFault.ReplyLost : DeliveryFault.Delivered;
        await _sender.RunAsync();
        Assert.Equal([0L, 2L], (await EffectsAsync()).ExternalIds.Keys.Select(id => id.Sequence).Order());
    }

    [Fact]
    public async Task Many_undecided_are_all_closed_in_one_run()
    {
        await AskAsync([.. Enumerable.Repeat(EffectKind.Notice, 120)]);
        _sender.Script = (_, _) => DeliveryFault.RequestLost;
        await _sender.RunAsync();
        _time.Advance(DispatchEffects.Lease);
        await _sender.RunAsync();
        Assert.Equal(120, (await EffectsAsync()).Failed.Count);
    }

    [Fact]
    public async Task Throttled_by_the_outside_it_gives_back_the_rest_and_stops()
    {
        await AskAsync([.. Enumerable.Repeat(EffectKind.Notice, 60)]);
        _sender.Script = (_, number) => number is 20 ? DeliveryFault.Throttled : DeliveryFault.Delivered;
        await _sender.RunAsync();
        Assert.Equal((20, 19), (_sender.Sends, _post.Sent.Count));
        var released = Assert.Single((await _store.RecordsAsync()).Select(recorded => recorded.Data).OfType<EffectsReleased>());
        Assert.Equal((31, Scenario.Morning + _sender.Pause), (released.Effects.Count, released.NotBefore));
    }

    [Fact]
    public async Task Throttled_again_and_again_nothing_is_lost_and_nothing_goes_twice()
    {
        await AskAsync([.. Enumerable.Repeat(EffectKind.Notice, 120)]);
        _sender.Script = (_, number) => number % 7 is 0 ? DeliveryFault.Throttled : DeliveryFault.Delivered;
        await RunForHoursAsync();
        Assert.Equal(120, (await EffectsAsync()).ExternalIds.Count);
        Assert.Equal(Enumerable.Range(0, 120).Select(i => (long)i), _post.Sequences.Order());
    }

    [Fact]
    public async Task What_was_given_back_is_not_sent_before_its_time()
    {
        await AskAsync(EffectKind.Notice);
        _sender.Script = (_, number) => number is 1 ? DeliveryFault.Throttled : DeliveryFault.Delivered;
        await _sender.RunAsync();
        _time.Advance(_sender.Pause - Tick);
        await _sender.RunAsync();
        Assert.Empty(_post.Sent);
        _time.Advance(Tick);
        await _sender.RunAsync();
        Assert.Single(_post.Sent);
    }

    [Fact]
    public async Task A_host_that_stops_finishes_the_message_under_way_and_gives_back_the_rest()
    {
        using var stops = new CancellationTokenSource();
        await AskAsync([.. Enumerable.Repeat(EffectKind.Notice, 60)]);
        _sender.OnTheWay = effect => effect.Id.Sequence is 9 ? stops.CancelAsync() : Task.CompletedTask;
        await _sender.RunAsync(stops.Token);
        Assert.Equal((10, 10), (_post.Sent.Count, (await EffectsAsync()).ExternalIds.Count));
        await new Dispatcher("next", _store, _time, _post).RunAsync();
        Assert.Equal(Enumerable.Range(0, 60).Select(i => (long)i), _post.Sequences);
    }

    [Fact]
    public async Task A_host_that_stops_before_it_began_sends_nothing()
    {
        await AskAsync(EffectKind.Notice);
        await _sender.RunAsync(new CancellationToken(canceled: true));
        Assert.Single(await _store.LogAsync());
    }

    [Fact]
    public async Task A_slow_outside_is_left_before_the_lease_runs_out()
    {
        await AskAsync([.. Enumerable.Repeat(EffectKind.Notice, 20)]);
        _sender.OnTheWay = _ => { _time.Advance(TimeSpan.FromSeconds(30)); return Task.CompletedTask; };
        await _sender.RunAsync();
        Assert.Equal(9, _post.Sent.Count);
        Assert.All(_post.Sent, sent => Assert.True(sent.At < sent.ClaimedUntil));
        await _sender.RunAsync();
        await _sender.RunAsync();
        Assert.Equal(Enumerable.Range(0, 20).Select(i => (long)i), _post.Sequences);
    }

    [Fact]
    public async Task A_clock_that_went_back_takes_nothing_from_the_lease()
    {
        await AskAsync(EffectKind.Notice, EffectKind.Notice);
        _time.Advance(TimeSpan.FromDays(-60));
        var other = new Dispatcher("other", _store, _time, _post);
        _sender.OnTheWay = _ => other.RunAsync();
        await _sender.RunAsync();
        Assert.Equal([0L, 1L], _post.Sequences);
        Assert.Equal(2, (await EffectsAsync()).ExternalIds.Count);
    }

    [Fact]
    public async Task A_store_that_fails_after_a_message_leaves_only_that_one_in_doubt()
    {
        await AskAsync([.. Enumerable.Repeat(EffectKind.Notice, 10)]);
        _sender.Store.BeforeAppend = number => number is > 4 and < 10 ? Task.FromException(new StoreUnavailableException("no answer")) : Task.CompletedTask;
        await Assert.ThrowsAsync<StoreUnavailableException>(() => _sender.RunAsync());
        await RunForHoursAsync();
        Assert.Equal((9, 1), ((await EffectsAsync()).ExternalIds.Count, (await EffectsAsync()).Failed.Count));
        Assert.Equal(Enumerable.Range(0, 10).Select(i => (long)i), _post.Sequences);
    }

    private Task AskAsync(params EffectKind[] kinds) => EffectRequests.AskAsync(_store, _time, kinds);

    private async Task RunForHoursAsync()
    {
        for (var run = 0; run < 60; run++)
        {
            await _sender.RunAsync();
            _time.Advance(DispatchEffects.Lease);
        }
    }

    private async Task IsUndecidedAsync() => Assert.Equal(EffectFailure.InDoubt, Assert.Single((await EffectsAsync()).Failed).Value.Failure);

    private async Task<EffectState> EffectsAsync() => (await new SimulatedHost(_store, _time).StateAsync()).Effects;
}
