using StratexTeams.Core.EventLog;
using StratexTeams.Core.Exchange;
using StratexTeams.Core.Exchange.Import;
using StratexTeams.Core.People;

namespace StratexTeams.Core.Tests.Exchange;

/// <summary>A refused file: each problem is named with its place and remedy, and nothing of the file is imported.</summary>
public sealed class ImportRefusalTests
{
    private const string Kpis = "Id|Name|Owner|Polarity|Decimals|Critical|Amber|Green|Baseline";

    public static readonly TheoryData<string, string[], string> Rows = new()
    {
        { "Organisation", ["Name|Fiscal year start", "Ports|#13"], "Organisation, row 2, column \"Fiscal year start\": 13 is no month. Give the month in which the fiscal year begins, 1 to 12." },
        { "Organisation", ["Name|Holidays", "Ports|2026-12-25; 26.12.2026"], "Organisation, row 2, column \"Holidays\": \"26.12.2026\" is not a date. Write it as 2026-04-01, or make the cell a date." },
        { "Units", ["Id|Name|Parent", "a|A|b", "b|B|a"], "Units, row 3, column \"Parent\": There is no unit \"a\"." },
        { "Units", ["Id|Name", "a|A", "a|B"], "Units, row 3: \"a\" stands in row 2 already and says something else there. Keep one of the two rows." },
        { "Units", ["Id|Title", "a|A"], "Units: The column \"Name\" is missing. Add it with this heading." },
        { "Units", ["Name", "A"], "Units: The column \"Id\" is missing. Add it with this heading." },
        { "Units", ["Id|Name|name", "a|A|B"], "Units, row 1, column \"name\": The column \"Name\" is there twice. Keep one of them." },
        { "People", ["Id|Name|Mail", "ana|Ana|ana at example"], "People, row 2, column \"Mail\": \"ana at example\" is not a mail address. Write it as name@example.com." },
        { "People", ["Id|Name|Roles", "ana|Ana|King"], "People, row 2, column \"Roles\": \"King\" is not known here. Write one of: Smo, Executive, Viewer, Auditor, Administrator." },
        { "People", ["Id|Name", "Ana R|Ana"], "People, row 2, column \"Id\": \"Ana R\" cannot be a person's id. Use lower-case letters, digits, hyphen, point and underscore, 64 at most." },
        { "Themes", ["Id|Name|Weight|Executive", "t|Theme|#-1|ana"], "Themes, row 2, column \"Weight\": " },
        { "Perspectives", ["Id|Name|Place", "p|Customer|first"], "Perspectives, row 2, column \"Place\": \"first\" is not a number. Type digits only, with a decimal point." },
        { "Objectives", ["Id|Name|Owner|Theme|Perspective", "o|Sail|ana|t|p"], "Objectives, row 2, column \"Theme\": There is no theme \"t\"." },
        { "Links", ["Cause|Effect", "c1|nowhere"], "Links, row 2: There is no objective \"nowhere\". Define it first, or choose another." },
        { "Links", ["Cause|Effect", "f2|c1"], "Links, row 2, column \"Effect\": " },
        { "KPIs", [Kpis, "k|K|ana|U"], "KPIs, row 2, column \"Polarity\": \"U\" is not known here. Write one of: HigherIsBetter, LowerIsBetter, Range, TargetValue, Neutral." },
        { "KPIs", [Kpis, "k|K|ana||#1.5"], "KPIs, row 2, column \"Decimals\": \"1.5\" is not a whole number. Give one without decimals." },
        { "KPIs", [Kpis, "k|K|ana|||maybe"], "KPIs, row 2, column \"Critical\": \"maybe\" is neither yes nor no. Write one of the two." },
        { "KPIs", [Kpis, "k|K|ana||||#70"], "KPIs, row 2, column \"Green\": This cell is empty. Fill it in." },
        { "KPIs", [Kpis, "k|K|ana||||||1.234"], "KPIs, row 2, column \"Baseline\": \"1.234\" can be read as 1.234 or as 1234. Make the cell a number, or name the decimal sign in a mapping." },
        { "KPIs", [Kpis, "k|K"], "KPIs, row 2, column \"Owner\": This cell is empty. Fill it in." },
        { "Targets", ["KPI|From|Target", "calls|2025-04-02|#1"], "Targets, row 2, column \"From\": " },
        { "Targets", ["KPI|From|Target", "calls|1 April|#1"], "Targets, row 2, column \"From\": \"1 April\" is not a date. Write it as 2026-04-01, or make the cell a date." },
        { "Targets", ["KPI|From|Method|Target", "calls|2025-04-01|BaselineToTarget|#1"], "Targets, row 2: BaselineToTarget needs a number in the column \"Baseline\". Fill it in, or choose another method." },
        { "Targets", ["KPI|From|Choices", "calls|2025-04-01|none"], "Targets, row 2, column \"Choices\": \"none\" is not a step of a scale. Write value, points and name as: 1 | 100 | Yes." },
        { "Values", ["KPI|Period|Value", "calls|Jul 2025|#1"], "Values, row 2, column \"Period\": \"Jul 2025\" is not a period. Write the first month as 2026-04, or with its length in months as 2026-04/P3M." },
        { "Values", ["KPI|Period|Value", "calls|2026-03|#1"], "Values, row 2, column \"Period\": 2026-03/P1M is not over yet. Come back when it is." },
        { "Values", ["KPI|Period|Value|Absence", "calls|2025-09|#1|NotReady"], "Values, row 2: A row holds a value, the two numbers of a rate, or the reason why there is none. Keep one of them." },
        { "Values", ["KPI|Period|Numerator|Denominator", "on-time|2025-07|#1|"], "Values, row 2, column \"Denominator\": This cell is empty. Fill it in." },
        { "Values", ["KPI|Period|Value", "nowhere|2025-09|#1"], "Values, row 2, column \"KPI\": There is no KPI \"nowhere\". Look it up on the scorecard." },
        { "Values", ["KPI|Period|Value", "calls|2025-09|#1", "calls|2025-09/P1M|#2"], "Values, row 3: \"calls, 2025-09\" stands in row 2 already and says something else there. Keep one of the two rows." },
        { "Anything", ["Foo|Bar", "1|2"], "Anything: None of our sheets is recognised in this file." },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_problem_is_named_with_its_place(string sheet, string[] lines, string problem) =>
        Assert.StartsWith(problem, Assert.Single(Refused(Sheets.Import(Sheets.Of(sheet, lines)))), StringComparison.Ordinal);

    [Fact]
    public void All_problems_are_named_at_once_and_good_rows_are_not_taken() =>
        Assert.Equal(4, Refused(Sheets.Import(
            Sheets.Of("Units", "Id|Name", "ok|Fine", "bad|"),
            Sheets.Of("KPIs", Kpis, "k|K|ana|Up|one", "l|L|ana"),
            Sheets.Of("Values", "KPI|Period|Value", "l|2025-09|12,345"))).Count);

    [Fact]
    public void What_stands_on_a_refused_row_is_not_named_once_more() =>
        Assert.Single(Refused(Sheets.Import(Sheets.Of("KPIs", Kpis, "k|K|ana|Up"), Sheets.Of("Values", "KPI|Period|Value", "k|2025-09|#1", "k|2025-10|#1"))));

    [Fact]
    public void Beyond_a_thousand_problems_the_rest_is_left_for_the_next_time() =>
        Assert.Equal(ImportProblems.MaxReported, Refused(Sheets.Import(Sheets.Of("Values", [.. Enumerable.Range(0, 1_200).Select(i => $"k{i}|2025-09|#1").Prepend("KPI|Period|Value")]))).Count);

    [Fact]
    public void Whoever_may_not_change_the_model_may_not_import() =>
        Scenario.Given().By(Scenario.Ben).When(Sheets.Import(Sheets.Of("Units", "Id|Name", "a|A"))).ThenIsRejected(new OnlyTheStrategyOffice());

    [Fact]
    public void The_same_row_twice_is_one() =>
        Assert.Single(Sheets.Review(SampleModel.State, Sheets.Of("Units", "Id|Name", "a|A", "a|A")).Facts);

    [Fact]
    public void A_row_that_nobody_has_filled_in_says_nothing() =>
        Assert.Empty(Sheets.Review(SampleModel.State, Sheets.Of("Values", "KPI|Period|Value", "calls|2025-09|"), Sheets.Of("Targets", "KPI|From|Target", "calls|2025-09-01|")).Facts);

    private static IReadOnlyList<string> Refused(ImportWorkbook import)
    {
        var rejected = Assert.IsType<Decision.Rejected>(import.Decide(SampleModel.State, Actor.Operator, Scenario.Morning));
        return [.. Assert.IsType<ImportRefused>(rejected.Reason).Problems.Said()];
    }
}
