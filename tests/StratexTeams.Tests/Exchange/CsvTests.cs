using System.Text;
using StratexTeams.Adapters.Exchange;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Exchange;
using StratexTeams.Core.Exchange.Mapping;
using StratexTeams.Core.Tests.Exchange;
using StratexTeams.Tests.Exports;

namespace StratexTeams.Tests.Exchange;

public sealed class CsvTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Id,Name\na,\"A, B\"\n")]
    [InlineData("Id;Name\r\na;A, B\r\n")]
    [InlineData("Id\tName\na\tA, B")]
    [InlineData("\uFEFFId,Name\na,\"A, B\"\n")]
    public void Commas_semicolons_and_tabs_are_told_apart(string text) => Assert.Equal(["Id|Name", "a|A, B"], Rows(Read(Encoding.UTF8.GetBytes(text))));

    [Fact]
    public void A_line_end_within_quotation_marks_belongs_to_the_cell() => Assert.Equal(["Id|Name", "a|A\nB", "b|\"C\""], Rows(Read("Id,Name\na,\"A\nB\"\nb,\"\"\"C\"\"\"\n"u8)));

    [Fact]
    public void The_sheet_is_guessed_from_the_headings()
    {
        var recognised = RecognisedSheets.Of(Read("KPI id;Month;Actual;Colour\ncalls;2025-09;1;red\n"u8));
        Assert.Equal("Values", Assert.Single(recognised.Tables).Layout.Title);
        Assert.Equal(["file: The column \"Colour\" is not asked for and is left out."], recognised.Remarks.Said());
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-x")]
    [InlineData("@x")]
    [InlineData("\tx")]
    [InlineData("\rx")]
    [InlineData("'=x")]
    [InlineData("''-x")]
    [InlineData("'x")]
    [InlineData("x")]
    public void Text_that_would_run_as_a_formula_goes_behind_an_apostrophe_and_comes_back(string text)
    {
        Assert.DoesNotContain(CsvText.Escape(text)[0], "=+-@\t\r");
        Assert.Equal(text, CsvText.Unescape(CsvText.Escape(text)));
    }

    [Fact]
    public void Text_in_another_encoding_is_refused() => Assert.Equal(new NotUtf8(), Refused([.. "Id,Name\na,"u8, 0xE9, (byte)'\n']));

    [Fact]
    public void A_quotation_mark_that_is_not_closed_is_refused() => Assert.IsType<QuoteNotClosed>(Refused([.. "Id,Name\na,\"A\nb,B\n"u8]));

    [Fact]
    public void A_cell_that_is_too_long_is_refused() =>
        Assert.Equal(new CellIsTooLong("file", 2, FileBounds.CellLength), Refused(Encoding.UTF8.GetBytes($"Id,Name\na,{new string('x', FileBounds.CellLength + 1)}\n")));

    [Fact]
    public void Too_many_columns_are_refused() => Assert.Equal(new TooManyColumns(FileBounds.Columns), Refused(Encoding.UTF8.GetBytes(new string(',', FileBounds.Columns))));

    [Fact]
    public void Too_many_rows_are_refused() => Assert.Equal(new TooManyRows(FileBounds.Rows), Refused(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a\n", FileBounds.Rows + 1)))));

    [Fact]
    public void A_file_that_is_too_large_is_refused_unread()
    {
        using (var file = File.Create(_folder.At("file.csv")))
        {
            file.SetLength(FileBounds.Bytes + 1);
        }

        Assert.Equal(new FileIsTooLarge(50), ExchangeFile.Read(_folder.At("file.csv"), NoProgress.Instance).Reason);
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused() => Assert.Equal(new NoSuchFile(_folder.At("none.csv")), ExchangeFile.Read(_folder.At("none.csv"), NoProgress.Instance).Reason);

    private WorkbookContent Read(ReadOnlySpan<byte> bytes)
    {
        File.WriteAllBytes(_folder.At("file.csv"), bytes);
        var (content, reason) = ExchangeFile.Read(_folder.At("file.csv"), NoProgress.Instance);
        Assert.Null(reason);
        return content!;
    }

    private Rejection? Refused(byte[] bytes)
    {
        File.WriteAllBytes(_folder.At("file.csv"), bytes);
        return ExchangeFile.Read(_folder.At("file.csv"), NoProgress.Instance).Reason;
    }

    private static IEnumerable<string> Rows(WorkbookContent content) => content.Sheets[0].Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell?.AsText)));
}
