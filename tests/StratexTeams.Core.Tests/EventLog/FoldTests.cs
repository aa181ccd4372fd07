using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.EventLog.Writing;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Tenants;
using StratexTeams.Core.Tests.Kpis;
using static StratexTeams.Core.Tests.Kpis.KpiExamples;

namespace StratexTeams.Core.Tests.EventLog;

/// <summary>A record that does not continue the folded log stops the fold at its sequence.</summary>
public sealed class FoldTests
{
    private static readonly TenantState One = TenantState.Empty(Scenario.Tenant).Apply(LogRecords.After(TenantState.Empty(Scenario.Tenant), ChurnIsAnas));
    private static readonly KpiValueReported Value = new(Churn, February, 1.8m, null);

    [Fact]
    public void A_record_that_follows_is_learnt()
    {
        var two = One.Apply(LogRecords.After(One, Value));
        Assert.Equal((2L, 1.8m), (two.Next, two.Kpis.All[Churn].ActualIn(February)?.Actual.Value));
    }

    public static readonly TheoryData<string, RecordedEvent> Strangers = new()
    {
        { "it belongs to another tenant", LogRecords.Next(One, Value) with { Tenant = new TenantId(Guid.Parse("11111111-1111-1111-1111-111111111111")) } },
        { "it says it is record 2", LogRecords.Next(One, Value) with { Sequence = 2 } },
        { "it says it is record 0", LogRecords.Next(One, Value) with { Sequence = 0 } },
        { "it comes from another life of the log", LogRecords.Next(One, Value) with { Incarnation = 2 } },
        { "it does not follow the record before it", LogRecords.Next(One, Value) with { Previous = Sha256.None } },
        { "it was written before the record before it", LogRecords.Next(Later(One), Value) with { RecordedAt = Scenario.Morning.AddTicks(-1) } },
        { "it commits a batch that is not there", LogRecords.Next(One, new BatchCommitted(new BatchId(0))) },
        { "it contradicts what is known", LogRecords.Next(One, new KpiRetired(new KpiId("margin"))) },
        { "it contradicts what is known", LogRecords.Next(One, Value with { Kpi = new KpiId("margin") }) },
    };

    [Theory]
    [MemberData(nameof(Strangers))]
    public void A_record_that_does_not_follow_stops_the_fold_at_its_sequence(string problem, RecordedEvent stranger)
    {
        var start = stranger.Previous == Later(One).Head ? Later(One) : One;
        var corrupt = Assert.Throws<CorruptLogException>(() => start.Apply(EventCodec.Encode(stranger)));
        Assert.Equal((Scenario.Tenant, start.Next), (corrupt.Tenant, corrupt.Sequence));
        Assert.Contains(problem, corrupt.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_organisation_onboarded_twice_stops_the_fold()
    {
        var onboarded = One.Apply(LogRecords.After(One, new TenantOnboarded(Scenario.Tenant.Value)));
        Assert.Equal(2, Assert.Throws<CorruptLogException>(() => onboarded.Apply(LogRecords.After(onboarded, new TenantOnboarded(Scenario.Tenant.Value)))).Sequence);
    }

    [Fact]
    public void A_record_changed_by_one_letter_stops_the_fold_at_the_record_after_it()
    {
        var changed = EventCodec.Encode(LogRecords.Next(TenantState.Empty(Scenario.Tenant), ChurnIsAnas.Named("Churm")));
        var corrupt = Assert.Throws<CorruptLogException>(() => TenantState.Empty(Scenario.Tenant).Apply(changed).Apply(LogRecords.After(One, Value)));
        Assert.Equal(1, corrupt.Sequence);
    }

    [Fact]
    public void A_batch_that_contradicts_is_found_at_its_commit_and_names_the_record_that_does()
    {
        var held = One.Apply(EventCodec.Encode(LogRecords.Next(One, new KpiRetired(new KpiId("margin"))) with { Batch = new BatchId(1) }));
        Assert.Equal(1, Assert.Throws<CorruptLogException>(() => held.Apply(LogRecords.After(held, new BatchCommitted(new BatchId(1))))).Sequence);
    }

    private static TenantState Later(TenantState state) =>
        state.Apply(EventCodec.Encode(LogRecords.Next(state, Value) with { RecordedAt = Scenario.Morning }));
}
