using System.Text;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.Tests.EventLog.Golden;

namespace StratexTeams.Core.Tests.EventLog;

/// <summary>The codec rejects every variation of a record that a host does not write itself.</summary>
public sealed class DecodingTests
{
    private const long Place = 7;
    private const int Reported = 4;
    private const int Claimed = 11;
    private const int Requested = 8;
    private const int Committed = 7;

    [Theory]
    [InlineData("another version", "\"v\":1", "\"v\":2")]
    [InlineData("a version as text", "\"v\":1", "\"v\":\"1\"")]
    [InlineData("a version with a fraction", "\"v\":1", "\"v\":1.0")]
    [InlineData("no version", "\"v\":1,", "")]
    [InlineData("no tenant", "\"tenant\":\"7c1f4f6e-6a53-4a1b-9d5e-0a4c1b0f3f11\",", "")]
    [InlineData("a tenant that is no id", "7c1f4f6e-6a53-4a1b-9d5e-0a4c1b0f3f11", "contoso")]
    [InlineData("no incarnation", "\"incarnation\":1,", "")]
    [InlineData("no sequence", "\"sequence\":4,", "")]
    [InlineData("a sequence as text", "\"sequence\":4", "\"sequence\":\"4\"")]
    [InlineData("a sequence too large", "\"sequence\":4", "\"sequence\":9223372036854775808")]
    [InlineData("a hash in upper case", "\"previous\":\"abb", "\"previous\":\"ABB")]
    [InlineData("a hash too short", "\"previous\":\"abb", "\"previous\":\"bb")]
    [InlineData("a hash that is no hex", "\"previous\":\"abb", "\"previous\":\"gbb")]
    [InlineData("a hash that is null", "\"previous\":\"abb6110bde35552336bfc4246901268e4a16eb035abadf67664b1a0151369580\"", "\"previous\":null")]
    [InlineData("an unknown type", "kpi-value-reported.v1", "kpi-value-reported.v2")]
    [InlineData("a type in other case", "kpi-value-reported.v1", "Kpi-value-reported.v1")]
    [InlineData("a type that is null", "\"type\":\"kpi-value-reported.v1\"", "\"type\":null")]
    [InlineData("an actor that is null", "\"actor\":\"ben\"", "\"actor\":null")]
    [InlineData("an actor that is a number", "\"actor\":\"ben\"", "\"actor\":7")]
    [InlineData("another person that is null", "\"onBehalfOf\":\"zoë\"", "\"onBehalfOf\":null")]
    [InlineData("an unknown way in", "\"entryPoint\":\"api\"", "\"entryPoint\":\"fax\"")]
    [InlineData("a way in in other case", "\"entryPoint\":\"api\"", "\"entryPoint\":\"Api\"")]
    [InlineData("a way in by number", "\"entryPoint\":\"api\"", "\"entryPoint\":2")]
    [InlineData("no command", "\"command\":\"6951b46312c73a13bb97e2c9a5b0c569b9bae5e46097e40c86cbf8476973bab8\",", "")]
    [InlineData("a time that is none", "2017-08-01T06:00:02+00:00", "yesterday+00:00")]
    [InlineData("a time of no zone", "2017-08-01T06:00:02+00:00", "2017-08-01T06:00:02")]
    [InlineData("a time of another zone", "2017-08-01T06:00:02+00:00", "2017-08-01T08:00:02+02:00")]
    [InlineData("a time as a number", "\"2017-08-01T06:00:02+00:00\"", "1501567202")]
    [InlineData("a time that is null", "\"2017-08-01T06:00:02+00:00\"", "null")]
    [InlineData("a batch that is null", "\"data\":", "\"batch\":null,\"data\":")]
    [InlineData("a batch as text", "\"data\":", "\"batch\":\"4\",\"data\":")]
    [InlineData("no data", ",\"data\":", ",\"date\":")]
    [InlineData("a member too many", "\"data\":", "\"note\":1,\"data\":")]
    [InlineData("a member after the data", "}}", "},\"note\":1}")]
    [InlineData("a member in another place", "\"type\":\"kpi-value-reported.v1\",\"actor\":\"ben\"", "\"actor\":\"ben\",\"type\":\"kpi-value-reported.v1\"")]
    [InlineData("a member in other case", "\"actor\"", "\"Actor\"")]
    [InlineData("a member twice", "\"actor\":\"ben\"", "\"actor\":\"ben\",\"actor\":\"ben\"")]
    [InlineData("another record behind it", "}}", "}}{}")]
    [InlineData("a trailing comma", "}}", "},}")]
    [InlineData("a comment", "\"data\":", "/* */\"data\":")]
    [InlineData("no end", "}}", "}")]
    public void An_envelope_with_something_else_is_no_record(string what, string written, string instead) => IsNoRecord(what, Reported, written, instead);

    [Theory]
    [InlineData("data that are null", Committed, "{\"batch\":5}", "null")]
    [InlineData("data that are a list", Committed, "{\"batch\":5}", "[5]")]
    [InlineData("data without a member", Committed, "{\"batch\":5}", "{}")]
    [InlineData("data with a null", Committed, "{\"batch\":5}", "{\"batch\":null}")]
    [InlineData("data with a member twice", Committed, "{\"batch\":5}", "{\"batch\":5,\"batch\":6}")]
    [InlineData("a value as text", Reported, "\"actual\":79228162514264337593543950335", "\"actual\":\"1\"")]
    [InlineData("a value beyond a decimal", Reported, "79228162514264337593543950335", "79228162514264337593543950336")]
    [InlineData("a value that is null", Reported, "79228162514264337593543950335", "null")]
    [InlineData("an id that is null", Reported, "\"kpi\":\"zürich/取引\"", "\"kpi\":null")]
    [InlineData("a period that is none", Reported, "2017-07/P3M", "2017-07/P2M")]
    [InlineData("a value as a truth", Reported, "79228162514264337593543950335", "true")]
    [InlineData("a rate of one number", Reported, "79228162514264337593543950335", "[1]")]
    [InlineData("a rate of three numbers", Reported, "79228162514264337593543950335", "[1,2,3]")]
    [InlineData("a rate of texts", Reported, "79228162514264337593543950335", "[\"1\",\"2\"]")]
    [InlineData("an absence by number", Reported, "79228162514264337593543950335", "\"0\"")]
    [InlineData("an actual left out", Reported, ",\"actual\":", ",\"acutal\":")]
    [InlineData("a name that is null", 1, "\"name\":\"Customers lost\"", "\"name\":null")]
    [InlineData("a list that is null", Claimed, "[8,9,10]", "null")]
    [InlineData("a list with a null", Claimed, "[8,9,10]", "[8,null,10]")]
    [InlineData("a kind by number", Requested, "\"kind\":\"answer\"", "\"kind\":0")]
    [InlineData("a kind by number in quotes", Requested, "\"kind\":\"answer\"", "\"kind\":\"0\"")]
    [InlineData("an unknown kind", Requested, "\"kind\":\"answer\"", "\"kind\":\"fax\"")]
    public void Data_with_something_else_are_no_record(string what, int sequence, string written, string instead) => IsNoRecord(what, sequence, written, instead);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("not json")]
    public void Other_bytes_are_no_record(string bytes) => Assert.Equal(Place, SequenceOfTheCorrupt(bytes));

    [Fact]
    public void Bytes_that_are_no_text_are_no_record() =>
        Assert.Throws<CorruptLogException>(() => EventCodec.Decode(Scenario.Tenant, new StoredEvent(Place, new byte[] { 0x7b, 0xff, 0xfe })));

    [Fact]
    public void A_name_with_broken_utf8_is_no_record() => Assert.Throws<CorruptLogException>(() =>
        EventCodec.Decode(Scenario.Tenant, new StoredEvent(Place, Encoding.Latin1.GetBytes(GoldenLog.Lines[Reported]))));

    [Fact]
    public void The_exception_names_tenant_and_sequence()
    {
        var corrupt = Assert.Throws<CorruptLogException>(() => EventCodec.Decode(Scenario.Tenant, GoldenLog.Stored("{}", Place)));
        Assert.Equal((Scenario.Tenant, Place), (corrupt.Tenant, corrupt.Sequence));
        Assert.Contains($"{Scenario.Tenant} cannot be read at {Place}", corrupt.Message, StringComparison.Ordinal);
    }

    private static void IsNoRecord(string what, int sequence, string written, string instead)
    {
        Assert.Contains(written, GoldenLog.Lines[sequence], StringComparison.Ordinal);
        Assert.Equal((what, Place), (what, SequenceOfTheCorrupt(GoldenLog.Lines[sequence].Replace(written, instead, StringComparison.Ordinal))));
    }

    private static long SequenceOfTheCorrupt(string line) =>
        Assert.Throws<CorruptLogException>(() => EventCodec.Decode(Scenario.Tenant, GoldenLog.Stored(line, Place))).Sequence;
}
