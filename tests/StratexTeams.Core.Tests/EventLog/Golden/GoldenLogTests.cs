using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;

namespace StratexTeams.Core.Tests.EventLog.Golden;

public sealed class GoldenLogTests
{
    private const string Head = "319925b7be0429ea779c516025706dad9d8e7ac360fddc61f2171051ea56ed9f";

    public static readonly TheoryData<int> Sequences = [.. Enumerable.Range(0, GoldenLog.Lines.Count)];

    [Theory]
    [MemberData(nameof(Sequences))]
    public void A_golden_record_reads_and_writes_back_byte_for_byte(int sequence)
    {
        var written = EventCodec.Encode(EventCodec.Decode(Scenario.Tenant, GoldenLog.Record(sequence)));
        Assert.Equal((sequence, GoldenLog.Lines[sequence]), (written.Sequence, Encoding.UTF8.GetString(written.Bytes.Span)));
    }

    [Fact]
    public void Every_event_type_has_a_stored_name() =>
        Assert.Empty(typeof(DomainEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DomainEvent))).Except(EventCodec.Types));

    [Fact]
    public void Every_event_type_has_a_golden_record() => Assert.Empty(EventCodec.Types.Except(Facts().Select(fact => fact.GetType())));

    [Fact]
    public void Every_way_in_has_a_golden_record() =>
        Assert.Equal(Enum.GetValues<EntryPoint>(), Records().Select(recorded => recorded.Actor.EntryPoint).Distinct().Order());

    [Fact]
    public void Every_optional_member_is_there_in_one_golden_record_and_absent_in_another() =>
        Assert.Equal(
            [(false, false), (false, true), (true, false)],
            Records().Select(recorded => (recorded.Actor.OnBehalfOf is not null, recorded.Batch is not null)).Distinct().Order());

    [Fact]
    public void The_golden_records_are_one_log_and_fold_to_the_known_head() =>
        Assert.Equal(Head, Enumerable.Range(0, GoldenLog.Lines.Count).Aggregate(TenantState.Empty(Scenario.Tenant), (s, i) => s.Apply(GoldenLog.Record(i))).Head.ToString());

    [Fact]
    public void Anybody_can_check_the_chain_with_a_json_reader_and_sha256_alone() =>
        Assert.Equal(
            [new string('0', 64), .. GoldenLog.Lines.Select(line => Convert.ToHexStringLower(SHA256.HashData([0, .. Encoding.UTF8.GetBytes(line)])))],
            [.. GoldenLog.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("previous").GetString()!), Head]);

    private static IEnumerable<DomainEvent> Facts() => Records().Select(recorded => recorded.Data);

    private static IEnumerable<RecordedEvent> Records() =>
        Enumerable.Range(0, GoldenLog.Lines.Count).Select(sequence => EventCodec.Decode(Scenario.Tenant, GoldenLog.Record(sequence)));
}
