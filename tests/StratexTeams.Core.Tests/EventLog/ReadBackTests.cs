using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Tests.EventLog.Stores;
using StratexTeams.Core.Tests.Kpis;
using static StratexTeams.Core.Tests.Kpis.KpiExamples;

namespace StratexTeams.Core.Tests.EventLog;

/// <summary>A fact that cannot be read back is not stored, because a log cannot be repaired. The writer folds the bytes it stored, as
/// every reader will.</summary>
public sealed class ReadBackTests
{
    private static readonly KpiValueReported Reported = new(Churn, February, 1.8m, null);
    private readonly MemoryEventStore _store = new();
    private readonly SimulatedHost _host;

    public ReadBackTests() => _host = new SimulatedHost(_store, new ManualTime());

    public static readonly TheoryData<DomainEvent> Unreadable =
    [
        ChurnIsAnas.OwnedBy(default) with { Kpi = new KpiId("new") },
        ChurnIsAnas.Named(null!) with { Kpi = new KpiId("new") },
        ChurnIsAnas with { Kpi = default },
        Reported with { Period = default },
        Reported with { Period = new Period(new DateOnly(2017, 7, 1), 2) },
    ];

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task A_fact_that_could_not_be_read_back_throws_to_its_caller_and_is_not_stored(DomainEvent fact)
    {
        await _host.SubmitAsync("define", DefineChurn);
        await Assert.ThrowsAnyAsync<Exception>(() => _host.SubmitAsync("bug", new Deciding(fact)));
        await IsUnharmedAsync();
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task Nor_is_it_stored_as_part_of_a_batch(DomainEvent fact)
    {
        await _host.SubmitAsync("define", DefineChurn);
        await Assert.ThrowsAnyAsync<Exception>(() => _host.SubmitAsync("bug", new Deciding([.. Deciding.Kpis(250), fact])));
        await IsUnharmedAsync();
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task Its_caller_is_not_told_that_the_log_is_corrupt(DomainEvent fact)
    {
        await _host.SubmitAsync("define", DefineChurn);
        Assert.IsNotType<CorruptLogException>(await Record.ExceptionAsync(() => _host.SubmitAsync("bug", new Deciding(fact))));
    }

    [Fact]
    public async Task A_record_of_nobody_throws_to_its_caller_and_is_not_stored()
    {
        await _host.SubmitAsync("define", DefineChurn);
        await Assert.ThrowsAnyAsync<Exception>(() =>
            _host.SubmitAsync(_host.Submission("bug", new Deciding(Reported)) with { Actor = new Actor(default, EntryPoint.Card) }));
        await IsUnharmedAsync();
    }

    public static readonly TheoryData<DomainEvent> ReadOtherwise =
    [
        ChurnIsAnas with { Kpi = new KpiId("half a \ud83d smile") },
        ChurnIsAnas.Named("\udc00") with { Kpi = new KpiId("new") },
        Reported with { Note = new FreeText(null!) },
        Reported with { Period = new Period(new DateOnly(2017, 7, 15), 1) },
    ];

    [Theory]
    [MemberData(nameof(ReadOtherwise))]
    public async Task A_fact_that_reads_otherwise_than_it_was_written_counts_as_it_reads(DomainEvent fact)
    {
        await _host.SubmitAsync("define", DefineChurn);
        var done = Assert.IsType<Outcome.Done>(await _host.SubmitAsync("odd", new Deciding(fact)));
        Assert.Equal(ObjectText.Of(await new SimulatedHost(_store, new ManualTime()).StateAsync()), ObjectText.Of(done.State));
        Assert.Equal((await _store.RecordsAsync()).Last().Data, Assert.Single(done.Facts));
    }

    private async Task IsUnharmedAsync()
    {
        Assert.Single(await _store.LogAsync());
        Assert.IsType<Outcome.Done>(await _host.SubmitAsync("report", KpiExamples.Report(1.8m)));
        Assert.Equal(2, (await new SimulatedHost(_store, new ManualTime()).StateAsync()).Next);
    }
}
