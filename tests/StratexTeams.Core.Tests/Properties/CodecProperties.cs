using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Tests.EventLog.Golden;
using StratexTeams.Core.Tests.Kpis;

namespace StratexTeams.Core.Tests.Properties;

[Trait(TestLoop.Name, TestLoop.Soak)]
public sealed class CodecProperties
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(2_000).WithEndSize(20);

    [Fact]
    public void There_are_odd_values_of_every_event_type() => Assert.Empty(EventCodec.Types.Except(FactGenerators.Facts.Keys));

    [Fact]
    public void Every_record_reads_as_it_was_written() =>
        Prop.ForAll(FactGenerators.Record.ToArbitrary(), record => EventCodec.Decode(Scenario.Tenant, EventCodec.Encode(record)) == record).Check(Thorough);

    [Fact]
    public void Every_record_is_written_as_it_was_read() =>
        Prop.ForAll(FactGenerators.Record.ToArbitrary(), record => BytesOf(EventCodec.Decode(Scenario.Tenant, EventCodec.Encode(record))) == BytesOf(record)).Check(Thorough);

    [Fact]
    public void Every_record_is_json_on_one_line() =>
        Prop.ForAll(FactGenerators.Record.ToArbitrary(), record => !BytesOf(record).Contains('\n') && JsonDocument.Parse(BytesOf(record)) is not null).Check(Thorough);

    [Fact]
    public void A_text_with_half_a_character_reads_the_same_ever_after() =>
        Prop.ForAll(FactGenerators.BrokenText.ToArbitrary(), text => ReadsTheSame(KpiExamples.Defined(new KpiId(text), text, Scenario.Ana.Person))).Check(Thorough);

    [Fact]
    public void Damaged_bytes_are_no_record_or_a_record_and_never_anything_else() =>
        Prop.ForAll(Damaged.ToArbitrary(), bytes =>
            Record.Exception(() => EventCodec.Decode(Scenario.Tenant, new StoredEvent(0, bytes))) is null or CorruptLogException).Check(Thorough.WithMaxTest(TestLoop.Count(run: 5_000, soak: 20_000)));

    private static readonly Gen<byte[]> Damaged =
        from line in Gen.Elements<string>([.. GoldenLog.Lines])
        let bytes = Encoding.UTF8.GetBytes(line)
        from place in Gen.Choose(0, bytes.Length - 1)
        from length in Gen.Choose(0, 3)
        from instead in Gen.Elements<byte[]>([.. new[] { "", "\"", "\\", "null", "0", "-", "1e9", "{", "}", "[", "]", ",", ":", "\0", "x" }.Select(Encoding.UTF8.GetBytes), [0xff], [0xc3], [0xed, 0xa0, 0x80]])
        select (byte[])[.. bytes.Take(place), .. instead, .. bytes.Skip(place + length)];

    private static bool ReadsTheSame(DomainEvent fact)
    {
        var read = EventCodec.Decode(Scenario.Tenant, LogRecords.After(TenantState.Empty(Scenario.Tenant), fact));
        return EventCodec.Decode(Scenario.Tenant, EventCodec.Encode(read)) == read;
    }

    private static string BytesOf(RecordedEvent record) => Encoding.UTF8.GetString(EventCodec.Encode(record).Bytes.Span);
}
