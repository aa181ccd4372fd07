using System.Text;
using StratexTeams.Core.Audit;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Tests.Audit;

public sealed class ExportSummaryTests
{
    private static readonly ExportSummary Summary = new(SampleLog.Tenant, 200, Sha256.Of("head"u8));

    private const string Golden = """
        {
          "format": "stratex-log-export.v1",
          "tenant": "3f0c8a52-6b7e-4d19-9a41-0c5d2e8f7b63",
          "records": 200,
          "head": "9f2e6d33a3717ee826353a404ba4618d1aeeb6879ad7936bce8ed5f46814924d"
        }

        """;

    [Fact]
    public void It_is_written_as_it_always_was() => Assert.Equal(Golden, Encoding.UTF8.GetString(Summary.ToJson()));

    [Fact]
    public void It_is_read_as_it_was_written() => Assert.Equal(Summary, ExportSummary.TryRead(Summary.ToJson()));

    [Fact]
    public void No_flipped_bit_reads_as_a_summary_of_the_same_or_as_an_error()
    {
        var json = Summary.ToJson();
        for (var bit = 0; bit < 8 * json.Length; bit++)
        {
            var flipped = (byte[])[.. json];
            flipped[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.NotEqual(Summary, ExportSummary.TryRead(flipped));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"tenant":7,"records":"x","head":null}""")]
    [InlineData("""{"format":"stratex-log-export.v1","tenant":"3f0c8a52-6b7e-4d19-9a41-0c5d2e8f7b63","records":200,"head":"44"}""")]
    public void Anything_else_is_no_summary(string json) => Assert.Null(ExportSummary.TryRead(Encoding.UTF8.GetBytes(json)));
}
