using System.Text;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.EventLog.Writing;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Tests.EventLog.Stores;
using StratexTeams.Core.Tests.Kpis;

namespace StratexTeams.Core.Tests.EventLog;

/// <summary>Tests of the checker itself: it must find each planted bug.</summary>
public sealed class HistoryTests
{
    private readonly TableFake _table = new();
    private readonly History _history = new();
    private readonly SimulatedHost _honest;

    public HistoryTests() => _honest = On(_table);

    [Fact]
    public async Task Honest_writers_breach_nothing()
    {
        await TenCallsAsync(_honest);
        var deaf = On(new WatchedStore(_table) { BeforeRead = FailsAfter(1), AfterAppend = _ => throw new StoreUnavailableException("no answer") });
        await Assert.ThrowsAsync<StoreUnavailableException>(() => CallAsync("10", deaf.SubmitAsync));
        await CallAsync("10", _honest.SubmitAsync);
        await CallAsync("refused", KpiExamples.DefineChurn with { Name = "Other" }, _honest.SubmitAsync);
        await CallAsync("import", Deciding.Import(250), On(_table).SubmitAsync);
        await FindsAsync();
    }

    [Fact]
    public async Task It_finds_a_store_that_says_appended_and_forgets()
    {
        await TenCallsAsync(On(new Altered(_table, (number, append) => number is 10 ? Task.FromResult(AppendResult.Appended) : append())));
        await FindsAsync("Done and not in the log: ReportKpiValue", "A caller was shown 10 records that the log does not begin with.");
    }

    [Fact]
    public async Task It_finds_a_store_that_stores_twice()
    {
        await TenCallsAsync(On(new Altered(_table, async (number, append) => number is 5 ? await TwiceAsync(append) : await append())));
        await FindsAsync("Its caller was told other facts than the log holds: ReportKpiValue", "What stands at 4 is not what its command comes to there.");
    }

    [Fact]
    public async Task It_finds_a_store_that_loses_an_append_in_the_middle()
    {
        await TenCallsAsync(_honest);
        await FindsInAsync(log => [.. log.Where(stored => stored.Sequence != 5)], "Done and not in the log: ReportKpiValue", "At 5 stands the record of 6");
    }

    [Fact]
    public async Task It_finds_a_store_that_loses_its_end()
    {
        await TenCallsAsync(_honest);
        await FindsInAsync(log => [.. log.SkipLast(1)], "Done and not in the log: ReportKpiValue");
    }

    [Fact]
    public async Task It_finds_a_store_that_changes_a_record()
    {
        await TenCallsAsync(_honest);
        await FindsInAsync(
            log => [.. log.Take(5), Changed(log[5]), .. log.Skip(6)],
            "The record at 6 does not follow the one before it.",
            "Its caller was told other facts than the log holds: ReportKpiValue");
    }

    [Fact]
    public async Task It_finds_a_store_that_swaps_two_records()
    {
        await TenCallsAsync(_honest);
        await FindsInAsync(log => [.. log.Take(5), log[6], log[5], .. log.Skip(7)], "At 5 stands the record of 6");
    }

    [Fact]
    public async Task It_finds_a_writer_that_answers_before_it_stores()
    {
        await TenCallsAsync(_honest);
        await CallAsync("10", AnswerAsync);
        await FindsAsync("Done and not in the log: ReportKpiValue");
    }

    [Fact]
    public async Task It_finds_a_writer_that_stores_in_another_order_than_it_answers()
    {
        await TenCallsAsync(_honest);
        await CallAsync("10", AnswerAsync);
        await CallAsync("11", _honest.SubmitAsync);
        await _honest.SubmitAsync("10", KpiExamples.Report(10));
        await FindsAsync("What stands at 10 began after something had returned that stands behind it.");
    }

    [Fact]
    public async Task It_finds_a_writer_that_decides_again_under_another_id_when_in_doubt()
    {
        await TenCallsAsync(_honest);
        await CallAsync("10", async submission =>
        {
            await _honest.SubmitAsync(submission);
            return await _honest.SubmitAsync("another id", new Deciding(new KpiValueReported(KpiExamples.Churn, KpiExamples.February, 10)));
        });
        await FindsAsync("Nobody submitted what stands at 11.");
    }

    [Fact]
    public async Task It_finds_a_writer_that_decides_again_under_the_same_id_when_in_doubt()
    {
        await TenCallsAsync(_honest);
        await CallAsync("10", _honest.SubmitAsync);
        await CallAsync("11", _honest.SubmitAsync);
        await RepeatAsync(10);
        await FindsAsync("2 times in the log: ReportKpiValue");
    }

    [Fact]
    public async Task It_finds_a_writer_that_says_refused_to_what_it_stores()
    {
        await TenCallsAsync(_honest);
        await CallAsync("10", async submission =>
        {
            await _honest.SubmitAsync(submission);
            return new Outcome.Refused(RecordTooLarge.AnyRecord);
        });
        await FindsAsync("Not done and in the log: ReportKpiValue");
    }

    [Fact]
    public async Task It_finds_a_writer_that_says_it_failed_for_sure_when_it_is_in_doubt()
    {
        await TenCallsAsync(_honest);
        await Assert.ThrowsAsync<InvalidDataException>(() => CallAsync("10", On(new Altered(_table, FailsAfterAsync)).SubmitAsync));
        await FindsAsync("Not done and in the log: ReportKpiValue");
    }

    [Fact]
    public async Task It_finds_a_writer_that_shows_an_old_state()
    {
        await TenCallsAsync(_honest);
        var old = await _honest.StateAsync();
        await CallAsync("10", _honest.SubmitAsync);
        await CallAsync("10", _ => Task.FromResult<Outcome>(new Outcome.Done(old, [])));
        await FindsAsync("A caller was shown 10 records without its own at 10.", "A caller was shown 10 records after another had been shown 11.");
    }

    [Fact]
    public async Task It_finds_a_clock_that_goes_back()
    {
        await TenCallsAsync(_honest);
        await FindsInAsync(log => [.. log.SkipLast(1), Moved(log[9], TimeSpan.FromTicks(-1))], "The record at 9 is earlier than the one before it.");
    }

    [Fact]
    public async Task It_finds_half_a_batch_that_was_called_done()
    {
        await CallAsync("import", Deciding.Import(250), _honest.SubmitAsync);
        await FindsInAsync(log => [.. log.SkipLast(1)], "Done and not in the log: Deciding");
    }

    private static SimulatedHost On(IEventStore store) => new(store, new ManualTime());

    private static Func<Task> FailsAfter(int reads) => () => reads-- > 0 ? Task.CompletedTask : Task.FromException(new StoreUnavailableException("no answer"));

    private static async Task<AppendResult> FailsAfterAsync(int number, Func<Task<AppendResult>> append) =>
        await append() is AppendResult.Appended ? throw new InvalidDataException() : AppendResult.Conflict;

    private static StoredEvent Changed(StoredEvent stored) =>
        stored with { Bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(stored.Bytes.Span).Replace("\"actual\":5", "\"actual\":6", StringComparison.Ordinal)) };

    private static StoredEvent Moved(StoredEvent stored, TimeSpan by)
    {
        var recorded = EventCodec.Decode(Scenario.Tenant, stored);
        return EventCodec.Encode(recorded with { RecordedAt = recorded.RecordedAt + by });
    }

    /// <summary>Submits one KPI definition and nine values, one after the other.</summary>
    private async Task TenCallsAsync(SimulatedHost host)
    {
        await CallAsync("define", KpiExamples.DefineChurn, host.SubmitAsync);
        for (var value = 1; value < 10; value++)
        {
            await CallAsync($"{value}", host.SubmitAsync);
        }
    }

    private Task<Outcome> CallAsync(string value, Func<Submission, Task<Outcome>> handle) =>
        CallAsync(value, KpiExamples.Report(decimal.Parse(value, null)), handle);

    private Task<Outcome> CallAsync(string id, ICommand command, Func<Submission, Task<Outcome>> handle) =>
        _history.CallAsync(_honest.Submission(id, command), handle);

    /// <summary>Answers as if the command had been stored, without storing it.</summary>
    private async Task<Outcome> AnswerAsync(Submission submission)
    {
        var state = await _honest.StateAsync();
        return new Outcome.Done(state, ((Decision.Accepted)submission.Command.Decide(state, submission.Actor, Scenario.Morning)).Facts);
    }

    private async Task<AppendResult> TwiceAsync(Func<Task<AppendResult>> append)
    {
        await append();
        return await RepeatAsync((await _table.LogAsync()).Count - 1);
    }

    private async Task<AppendResult> RepeatAsync(int place)
    {
        var log = await _table.LogAsync();
        var again = EventCodec.Decode(Scenario.Tenant, log[place]) with { Sequence = log.Count, Previous = log[^1].Hash() };
        return await _table.AppendAsync(Scenario.Tenant, [EventCodec.Encode(again)], default);
    }

    private Task FindsAsync(params string[] breaches) => FindsInAsync(log => log, breaches);

    private async Task FindsInAsync(Func<IReadOnlyList<StoredEvent>, IReadOnlyList<StoredEvent>> spoil, params string[] breaches)
    {
        var found = _history.Breaches(spoil(await _table.LogAsync()));
        Assert.Equal(breaches.Length is 0, found.Count is 0);
        Assert.All(breaches, breach => Assert.Contains(found, each => each.StartsWith(breach, StringComparison.Ordinal)));
    }

    private sealed class Altered(IEventStore inner, Func<int, Func<Task<AppendResult>>, Task<AppendResult>> append) : IEventStore
    {
        private int _appends;

        public IAsyncEnumerable<StoredEvent> ReadAsync(TenantId tenant, long sequence, CancellationToken cancellationToken) =>
            inner.ReadAsync(tenant, sequence, cancellationToken);

        public Task<AppendResult> AppendAsync(TenantId tenant, IReadOnlyList<StoredEvent> events, CancellationToken cancellationToken) =>
            append(++_appends, () => inner.AppendAsync(tenant, events, cancellationToken));
    }
}
