using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using StratexTeams.Adapters.Exchange;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Exchange;
using StratexTeams.Core.Exchange.Import;
using StratexTeams.Core.Exchange.Mapping;
using StratexTeams.Core.Exchange.Sheets;
using StratexTeams.Core.Tests;
using StratexTeams.Core.Tests.Exchange;
using StratexTeams.Tests.Exports;

namespace StratexTeams.Tests.Exchange;

/// <summary>Workbooks as people and attackers make them.</summary>
public sealed class ExcelTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_written_workbook_reads_back_as_it_was()
    {
        using (var file = File.Create(_folder.At("model.xlsx")))
        {
            ExcelWriter.Write(file, Workbook.Of(SampleModel.HeldModel));
        }

        var review = ImportReview.Of(new ImportWorkbook(RecognisedSheets.Of(Read("model.xlsx")), SampleModel.People), SampleModel.State, Actor.Operator, Scenario.Morning);
        Assert.Empty(review.Problems.Said());
        Assert.Empty(review.Facts);
        Assert.Empty(review.People);
    }

    [Fact]
    public void A_written_workbook_is_as_the_standard_has_it()
    {
        using (var file = File.Create(_folder.At("model.xlsx")))
        {
            ExcelWriter.Write(file, Workbook.Of(SampleModel.HeldModel));
        }

        using var document = SpreadsheetDocument.Open(_folder.At("model.xlsx"), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void What_begins_like_a_formula_is_text_in_the_workbook()
    {
        using (var file = File.Create(_folder.At("model.xlsx")))
        {
            ExcelWriter.Write(file, Workbook.Of(SampleModel.HeldModel));
        }

        using var zip = ZipFile.OpenRead(_folder.At("model.xlsx"));
        var sheets = zip.Entries.Where(entry => entry.FullName.Contains("worksheets", StringComparison.Ordinal)).Select(entry => new StreamReader(entry.Open()).ReadToEnd()).ToList();
        Assert.Contains(sheets, sheet => sheet.Contains("=1+1", StringComparison.Ordinal));
        Assert.DoesNotContain(sheets, sheet => sheet.Contains(":f>", StringComparison.Ordinal) || sheet.Contains("<f>", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_a_formula_the_last_value_is_taken_and_that_is_said_once()
    {
        RawWorkbook.Write(_folder.At("f.xlsx"), "Themes", RawWorkbook.Row(1, "Id", "Name", "Weight", "Executive")
            + """<row r="2"><c r="A2" t="str"><f>"t"</f><v>t</v></c><c r="B2" t="str"><f>A2</f><v>T</v></c><c r="C2"><f>1+1</f><v>2</v></c><c r="D2" t="str"><f>"ana"</f><v>ana</v></c></row>""");
        var content = Read("f.xlsx");
        Assert.Equal(["t|T|2|ana"], Rows(content).Skip(1));
        Assert.Equal(["f.xlsx: Cells that hold formulas: 4. The values that were calculated last are taken."], content.Remarks.Said());
    }

    [Fact]
    public void A_formula_that_failed_is_a_problem_with_its_cell()
    {
        RawWorkbook.Write(_folder.At("e.xlsx"), "Units", RawWorkbook.Row(1, "Id", "Name") + """<row r="2"><c r="A2" t="str"><v>a</v></c><c r="B2" t="e"><f>A9/0</f><v>#DIV/0!</v></c></row>""");
        Assert.Equal(["Units, row 2, column \"B\": This cell shows #DIV/0! instead of a value. Repair its formula, or type the value."], Read("e.xlsx").Problems.Said());
    }

    [Fact]
    public void Merged_cells_are_a_problem_with_their_range()
    {
        RawWorkbook.Write(_folder.At("m.xlsx"), "Units", RawWorkbook.Row(1, "Id", "Name") + RawWorkbook.Row(2, "a", "A"), """<mergeCells count="1"><mergeCell ref="A2:B3"/></mergeCells>""");
        Assert.Equal(["Units: The cells A2:B3 are merged, so nobody can tell which row they belong to. Unmerge them and fill in each."], Read("m.xlsx").Problems.Said());
    }

    [Fact]
    public void Rows_keep_their_numbers_where_some_between_are_empty()
    {
        RawWorkbook.Write(_folder.At("g.xlsx"), "Units", RawWorkbook.Row(3, "Id", "Name") + RawWorkbook.Row(7, "a", ""));
        Assert.StartsWith("Units, row 7, column \"Name\": ", Assert.Single(Sheets.Review(SampleModel.State, [.. Read("g.xlsx").Sheets]).Problems.Said()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_zip_bomb_is_refused_before_it_is_in_memory()
    {
        RawWorkbook.Write(_folder.At("bomb.xlsx"), "Units", sheet => Repeat(sheet, "<worksheet><!--"u8, "                                                                "u8, 6 * 1024 * 1024));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(new UnpacksTooLarge(256), Refused("bomb.xlsx"));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16 * 1024 * 1024);
    }

    [Fact]
    public void A_bomb_that_lies_about_its_size_is_refused_where_it_is_counted()
    {
        RawWorkbook.Write(_folder.At("liar.xlsx"), "Units", sheet => Repeat(sheet, "<worksheet>"u8, "<a></a><a></a><a></a><a></a><a></a><a></a><a></a><a></a><a></a>"u8, 5 * 1024 * 1024));
        var bytes = File.ReadAllBytes(_folder.At("liar.xlsx"));
        SayItIsSmall(bytes);
        File.WriteAllBytes(_folder.At("liar.xlsx"), bytes);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(Refused("liar.xlsx") is UnpacksTooLarge or InvalidWorkbook);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16 * 1024 * 1024);
    }

    [Fact]
    public void Entities_that_expand_are_refused()
    {
        RawWorkbook.Write(_folder.At("dtd.xlsx"), "Units", RawWorkbook.Row(1, "&a;"), before: """<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>""");
        Assert.Equal(new InvalidWorkbook("dtd.xlsx"), Refused("dtd.xlsx"));
    }

    [Fact]
    public void Too_many_parts_are_refused()
    {
        RawWorkbook.Write(_folder.At("parts.xlsx"), "Units", _ => { }, zip => Enumerable.Range(0, 300).ToList().ForEach(i => zip.CreateEntry($"xl/{i}.bin").Open().Dispose()));
        Assert.Equal(new TooManyEntries(FileBounds.Entries), Refused("parts.xlsx"));
    }

    [Fact]
    public void A_sheet_that_is_too_wide_is_refused()
    {
        RawWorkbook.Write(_folder.At("wide.xlsx"), "Units", """<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>""");
        Assert.Equal(new TooManyColumns(FileBounds.Columns), Refused("wide.xlsx"));
    }

    [Fact]
    public void A_row_far_below_all_others_is_refused_and_costs_little()
    {
        RawWorkbook.Write(_folder.At("deep.xlsx"), "Units", RawWorkbook.Row(1, "Id") + RawWorkbook.Row(1_048_576, "a"));
        Assert.Equal(new TooManyRows(FileBounds.Rows), Refused("deep.xlsx"));
    }

    [Theory]
    [InlineData("PK\u0003\u0004 and nothing that follows")]
    [InlineData("\u00D0\u00CF\u0011\u00E0 an old workbook")]
    [InlineData("neither this nor that")]
    [InlineData("")]
    public void What_is_no_workbook_although_it_is_called_one_is_refused(string text)
    {
        File.WriteAllBytes(_folder.At("no.xlsx"), [.. text.Select(c => (byte)c)]);
        Assert.Equal(new InvalidWorkbook("no.xlsx"), Refused("no.xlsx"));
    }

    [Fact]
    public void Two_hundred_thousand_rows_are_read_in_bounded_memory()
    {
        using (var file = File.Create(_folder.At("long.xlsx")))
        {
            ExcelWriter.Write(file, [new SheetData("Values", [.. Enumerable.Range(1, 200_000).Select(row => new SheetRow(row, [Cell.Of("kpi"), Cell.Of("2026-01"), Cell.Of(row)]))])]);
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var content = Read("long.xlsx");
        Assert.Equal(200_000, content.Sheets[0].Rows.Count);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, 0, 256 * 1024 * 1024);
        GC.KeepAlive(content);
    }

    private static void Repeat(Stream sheet, ReadOnlySpan<byte> first, ReadOnlySpan<byte> part, int times)
    {
        sheet.Write(first);
        for (var i = 0; i < times; i++)
        {
            sheet.Write(part);
        }
    }

    // Changes the central directory at the end of the file, which gives the uncompressed size of each entry.
    private static void SayItIsSmall(byte[] bytes)
    {
        for (var at = 0; (at = bytes.AsSpan(at).IndexOf("PK\u0001\u0002"u8) is >= 0 and var found ? at + found : -1) >= 0; at += 46)
        {
            BitConverter.TryWriteBytes(bytes.AsSpan(at + 24), Math.Min(BitConverter.ToUInt32(bytes, at + 24), 4096u));
        }
    }

    private WorkbookContent Read(string name)
    {
        var (content, reason) = ExchangeFile.Read(_folder.At(name), NoProgress.Instance);
        Assert.Null(reason);
        return content!;
    }

    private Rejection Refused(string name) => ExchangeFile.Read(_folder.At(name), NoProgress.Instance).Reason!;

    private static IEnumerable<string> Rows(WorkbookContent content) => content.Sheets[0].Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell?.AsText)));
}
