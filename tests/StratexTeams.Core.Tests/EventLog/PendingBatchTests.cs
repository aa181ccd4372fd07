using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Writing;
using StratexTeams.Core.Kpis;
using static StratexTeams.Core.Tests.Kpis.KpiExamples;

namespace StratexTeams.Core.Tests.EventLog;

/// <summary>How the fold treats records that are parts of a batch.</summary>
public sealed class PendingBatchTests
{
    private static readonly BatchId First = new(0);
    private static readonly KpiDefined MarginIsAnas = ChurnIsAnas with { Kpi = new KpiId("margin") };

    [Fact]
    public void A_part_of_a_batch_does_not_count() => Assert.Empty(After(Part(ChurnIsAnas)).Kpis.All);

    [Fact]
    public void All_parts_count_once_the_batch_is_committed() =>
        Assert.Equal(["churn", "margin"], After(Part(ChurnIsAnas), Part(MarginIsAnas), Whole(new BatchCommitted(First))).Kpis.All.Keys.Select(kpi => kpi.Value).Order());

    [Fact]
    public void A_committed_batch_is_no_longer_held() => Assert.Empty(After(Part(ChurnIsAnas), Whole(new BatchCommitted(First))).PendingBatches.ById);

    [Fact]
    public void A_batch_is_committed_once() =>
        Assert.Equal(2, Assert.Throws<CorruptLogException>(() => After(Part(ChurnIsAnas), Whole(new BatchCommitted(First)), Whole(new BatchCommitted(First)))).Sequence);

    [Fact]
    public void Facts_between_the_parts_count_at_once() =>
        Assert.Equal("margin", Assert.Single(After(Part(ChurnIsAnas), Whole(MarginIsAnas)).Kpis.All).Key.Value);

    [Fact]
    public void A_part_whose_batch_began_elsewhere_is_left_aside() =>
        Assert.Empty(After(state => LogRecords.Next(state, ChurnIsAnas) with { Batch = new BatchId(7) }).PendingBatches.ById);

    [Fact]
    public void A_batch_can_be_committed_to_the_very_end_of_its_day() =>
        Assert.Single(After(Part(ChurnIsAnas), At(TimeSpan.FromDays(1), Whole(new BatchCommitted(First)))).Kpis.All);

    [Fact]
    public void A_batch_lapses_after_a_day() =>
        Assert.Equal(1, Assert.Throws<CorruptLogException>(() => After(Part(ChurnIsAnas), At(PastADay, Whole(new BatchCommitted(First))))).Sequence);

    [Fact]
    public void A_day_counts_from_the_first_part() => Assert.Equal(2, Assert.Throws<CorruptLogException>(() => After(
        Part(ChurnIsAnas), At(TimeSpan.FromHours(23), Part(MarginIsAnas)), At(PastADay, Whole(new BatchCommitted(First))))).Sequence);

    [Fact]
    public void Any_record_a_day_later_drops_what_was_held() => Assert.Empty(After(Part(ChurnIsAnas), At(PastADay, Whole(MarginIsAnas))).PendingBatches.ById);

    [Fact]
    public void A_part_that_comes_after_its_batch_lapsed_does_not_begin_it_anew() =>
        Assert.Empty(After(Part(ChurnIsAnas), At(PastADay, Part(MarginIsAnas))).PendingBatches.ById);

    private static readonly TimeSpan PastADay = TimeSpan.FromDays(1) + TimeSpan.FromTicks(1);

    private static TenantState After(params IEnumerable<Func<TenantState, RecordedEvent>> records) =>
        records.Aggregate(TenantState.Empty(Scenario.Tenant), (state, record) => state.Apply(EventCodec.Encode(record(state))));

    private static Func<TenantState, RecordedEvent> Whole(DomainEvent fact) => state => LogRecords.Next(state, fact);

    private static Func<TenantState, RecordedEvent> Part(DomainEvent fact) => state => LogRecords.Next(state, fact) with { Batch = First };

    private static Func<TenantState, RecordedEvent> At(TimeSpan sinceBegin, Func<TenantState, RecordedEvent> record) =>
        state => record(state) with { RecordedAt = DateTimeOffset.MinValue + sinceBegin };
}
