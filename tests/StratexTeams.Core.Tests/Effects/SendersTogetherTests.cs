using StratexTeams.Core.Effects;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.Jobs;
using StratexTeams.Core.Tests.EventLog;
using StratexTeams.Core.Tests.EventLog.Stores;

namespace StratexTeams.Core.Tests.Effects;

/// <summary>Several senders at once: under a live lease nothing is sent twice.</summary>
public sealed class SendersTogetherTests
{
    private static readonly IEnumerable<EffectKind> AHundredAndTwenty = Enumerable.Range(0, 120).Select(i => (EffectKind)(i % 3));
    private readonly MemoryEventStore _store = new();
    private readonly ManualTime _time = new();
    private readonly DeliveredMessages _post;
    private readonly Dispatcher _one;
    private readonly Dispatcher _two;

    public SendersTogetherTests()
    {
        _post = new DeliveredMessages(_time);
        _one = new Dispatcher("one", _store, _time, _post);
        _two = new Dispatcher("two", _store, _time, _post);
    }

    public static readonly TheoryData<int> Seeds = [.. Enumerable.Range(0, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Of_three_senders_at_once_each_message_is_sent_once(int seed)
    {
        var table = new TableFake(TableFaults.None with { Latency = async () => await Task.Yield() });
        var senders = Enumerable.Range(0, 3).Select(i => new Dispatcher($"{i}", table, _time, _post) { OnTheWay = async _ => await Task.Yield() }).ToList();
        new InterleavingScheduler(seed).Run(() => EffectRequests.AskAsync(table, _time, AHundredAndTwenty));
        new InterleavingScheduler(seed).Run(senders.Select(sender => new Func<Task>(() => sender.RunAsync())));
        Assert.Equal(Enumerable.Range(0, 120).Select(i => (long)i), _post.Sequences.Order());
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Of_three_senders_at_once_in_one_process_each_message_is_sent_once(int seed)
    {
        var table = new TableFake(TableFaults.None with { Latency = async () => await Task.Yield() });
        var sender = new Dispatcher("one", table, _time, _post) { OnTheWay = async _ => await Task.Yield() };
        new InterleavingScheduler(seed).Run(() => EffectRequests.AskAsync(table, _time, AHundredAndTwenty));
        new InterleavingScheduler(seed).Run(Enumerable.Repeat(new Func<Task>(() => sender.RunAsync()), 3));
        Assert.Equal(Enumerable.Range(0, 120).Select(i => (long)i), _post.Sequences.Order());
    }

    [Fact]
    public async Task A_claim_in_doubt_is_not_taken_for_another_sender_s_claim_of_the_same_instant()
    {
        await EffectRequests.AskAsync(_store, _time, EffectKind.Notice, EffectKind.Notice);
        _two.Store.BeforeAppend = async number =>
        {
            await (number is 1 ? _one.RunAsync() : Task.CompletedTask);
            await (number is 1 ? Task.FromException(new StoreUnavailableException("no answer")) : Task.CompletedTask);
        };
        await _two.RunAsync();
        Assert.Equal([0L, 1L], _post.Sequences);
    }

    [Fact]
    public async Task A_sender_that_outlived_its_lease_gives_back_nothing_that_another_has_claimed()
    {
        await EffectRequests.AskAsync(_store, _time, EffectKind.Card, EffectKind.Card);
        var three = new Dispatcher("three", _store, _time, _post);
        var (late, second) = (new Gate(), new Gate());
        _one.OnTheWay = _ => late.PassAsync();
        _two.OnTheWay = _ => second.PassAsync();
        var one = _one.RunAsync();
        _time.Advance(DispatchEffects.Lease);
        var two = _two.RunAsync();
        late.Open();
        await one;
        await three.RunAsync();
        second.Open();
        await two;
        Assert.Equal([0L, 0L, 1L], _post.Sequences.Order());
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_message_that_takes_longer_than_its_lease_disturbs_nobody(int seed)
    {
        var table = new TableFake(TableFaults.None with { Latency = async () => await Task.Yield() });
        var sender = new Dispatcher("one", table, _time, _post)
        {
            OnTheWay = async effect =>
            {
                await Task.Yield();
                _time.Advance(effect.Id.Sequence % 40 is 7 ? DispatchEffects.Lease : TimeSpan.Zero);
                await Task.Yield();
            },
        };
        new InterleavingScheduler(seed).Run(() => EffectRequests.AskAsync(table, _time, AHundredAndTwenty));
        new InterleavingScheduler(seed).Run(Enumerable.Repeat(new Func<Task>(() => sender.RunAsync()), 4));
        Assert.Equal(_post.Sent.Count, _post.Sent.DistinctBy(sent => (sent.Effect, sent.Claim)).Count());
        Assert.All(_post.Sent.GroupBy(sent => sent.Effect), sent => Assert.InRange(sent.Count(), 1, EffectAssertions.Most(sent.First().Kind)));
    }
}
