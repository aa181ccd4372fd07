using System.Text;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Exchange;
using StratexTeams.Core.Exchange.Import;
using StratexTeams.Core.Exchange.Mapping;
using StratexTeams.Core.Exchange.Sheets;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Tests.Exchange;

public sealed class FileMappingTests
{
    public static readonly TheoryData<string, Rejection> Flaws = new()
    {
        { "", new MappingIsInvalid(1, "$") },
        { "null", new MappingIsInvalid(1, "$") },
        { """{ "sheets": [], "colour": "red" }""", new MappingIsInvalid(1, "$.colour") },
        { """{ "decimalSign": ";", "sheets": [] }""", new NotADecimalSign(";") },
        { Into("Boats", """ "Id": { "column": "A" } """), new MappingNamesUnknownSheet("Boats", SheetLayouts.Titles) },
        { Into("Links", """ "Cause": { "column": "A" }, "Effect": { "column": "A" }, "Colour": { "column": "A" } """), new MappingNamesUnknownColumn("Links", "Colour", "Cause, Effect") },
        { Into("Links", """ "Cause": { "column": "A" } """), new MappingLacksColumn("Links", "Effect") },
        { Into("Links", """ "Cause": { "column": "A", "constant": "b" }, "Effect": { "column": "A" } """), new MappingNeedsOneSource("Links", "Cause") },
        { Into("Links", """ "Cause": { "year": "A" }, "Effect": { "column": "A" } """), new MappingNeedsOneSource("Links", "Cause") },
    };

    private const string Values = """ "KPI": { "constant": "calls" }, "Period": { "year": "Y", "month": "M" }, "Value": { "column": "V", "empty": ["-"] } """;

    [Theory]
    [MemberData(nameof(Flaws))]
    public void A_flawed_mapping_is_refused(string json, Rejection reason) => Assert.Equal(reason, FileMapping.Read(Encoding.UTF8.GetBytes(json)).Flaw);

    [Fact]
    public void A_member_that_stands_there_twice_is_refused() =>
        Assert.IsType<MappingIsInvalid>(FileMapping.Read("""{ "sheets": [], "sheets": [] }"""u8).Flaw);

    [Fact]
    public void A_stated_decimal_sign_settles_what_reads_two_ways() =>
        Assert.Equal(
            [new KpiValueReported(SampleModel.Calls, Period.Month(2025, 12), 1234m)],
            Review(Into("Values", Values, """ "decimalSign": ",", """), "Y|M|V", "2025|12|1.234").Facts);

    [Fact]
    public void Without_one_it_is_asked_for_at_its_place_in_the_foreign_file() =>
        Assert.Equal(
            ["theirs, row 2, column \"V\": \"1.234\" can be read as 1.234 or as 1234. Make the cell a number, or name the decimal sign in a mapping."],
            Review(Into("Values", Values), "Y|M|V", "2025|12|1.234").Problems.Said());

    [Fact]
    public void What_counts_as_empty_is_no_value() => Assert.Empty(Review(Into("Values", Values), "Y|M|V", "2025|12|-").Facts);

    [Fact]
    public void What_is_no_month_is_refused_at_its_column() =>
        Assert.StartsWith("theirs, row 2, column \"M\": \"2025-13\" is not a period.", Assert.Single(Review(Into("Values", Values), "Y|M|V", "2025|13|1").Problems.Said()), StringComparison.Ordinal);

    [Fact]
    public void A_column_that_the_file_lacks_is_named() =>
        Assert.Equal(["theirs: The column \"M\" is missing. Add it with this heading."], Review(Into("Values", Values), "Y|V", "2025|1").Problems.Said());

    [Fact]
    public void Columns_that_nobody_reads_are_named() =>
        Assert.Equal(["theirs: The column \"Colour\" is not asked for and is left out."], Review(Into("Values", Values), "Y|M|V|Colour", "2025|12|1|red").Remarks.Said());

    [Fact]
    public void A_definition_repeated_on_each_row_is_one() =>
        Assert.Single(Review(Into("Units", """ "Id": { "column": "U" }, "Name": { "column": "N" } """), "U|N|X", "a|A|1", "a|A|2").Facts);

    [Fact]
    public void Definitions_that_differ_from_row_to_row_are_refused() =>
        Assert.StartsWith("theirs, row 3: \"a\" stands in row 2 already", Assert.Single(Review(Into("Units", """ "Id": { "column": "U" }, "Name": { "column": "N" } """), "U|N", "a|A", "a|B").Problems.Said()), StringComparison.Ordinal);

    private static string Into(string sheet, string columns, string before = "") => $$"""{ {{before}} "sheets": [ { "into": "{{sheet}}", "columns": { {{columns}} } } ] }""";

    private static ImportReview Review(string mapping, params IEnumerable<string> lines)
    {
        var (read, flaw) = FileMapping.Read(Encoding.UTF8.GetBytes(mapping));
        Assert.Null(flaw);
        return Sheets.Review(SampleModel.State, new ImportWorkbook(MappedFile.Of(WorkbookContent.Of(Sheets.Of("theirs", lines)), read!), Sheets.Nobody));
    }
}
