using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Exchange;
using StratexTeams.Core.Exchange.Import;
using StratexTeams.Core.Exchange.Mapping;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Tests.Exchange;

/// <summary>Export, edit, import: only edited cells become facts.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public void An_export_imported_again_comes_to_nothing()
    {
        var review = ImportReview.Of(Import([.. Workbook.Of(SampleModel.HeldModel)]), SampleModel.State, Actor.Operator, Scenario.Morning);
        Assert.Empty(review.Problems.Said());
        Assert.Empty(review.Facts);
        Assert.Empty(review.People);
        Assert.All(review.Sheets, sheet => Assert.Equal((0, 0, 0), (sheet.Added, sheet.Changed, sheet.Refused)));
    }

    [Fact]
    public void It_still_comes_to_nothing_once_the_plan_is_agreed_and_months_are_closed()
    {
        var agreed = SampleModel.StateOf([.. SampleModel.Facts, new PlanBaselined(1), Closed]);
        Assert.Empty(ImportReview.Of(Import([.. Workbook.Of(SampleModel.HeldModel)]), agreed, Actor.Operator, Scenario.Morning).Problems.Said());
    }

    private static PeriodLocked Closed => new(Period.Month(2025, 12), new DateOnly(2026, 1, 1), new DateOnly(2026, 2, 1), ScorecardRules.Version, SampleModel.State.Scorecards.Policy);

    [Fact]
    public void An_empty_organisation_that_takes_an_export_exports_the_same()
    {
        IReadOnlyList<SheetData> sheets = [.. Workbook.Of(SampleModel.HeldModel)];
        var import = new ImportWorkbook(RecognisedSheets.Of(WorkbookContent.Of(sheets)), Sheets.Nobody);
        var review = Sheets.Review(TenantState.Empty(Scenario.Tenant), import);
        Assert.Empty(review.Problems.Said());
        var copy = TenantState.Empty(Scenario.Tenant).ApplyHypothetically(review.Facts, Actor.Operator, Scenario.Morning);
        Assert.Equal(Cells(sheets), Cells(Workbook.Of(new ImportBaseline(copy, review.People.ToDictionary(person => person.Id)))));
    }

    [Theory]
    [InlineData("KPIs", "Decimals")]
    [InlineData("Values", "Value")]
    [InlineData("Targets", "Target")]
    [InlineData("Units", "Name")]
    [InlineData("Objectives", "Weight")]
    public void One_edited_cell_is_one_fact(string sheet, string column)
    {
        var edited = Workbook.Of(SampleModel.HeldModel).Select(each => each.Name == sheet ? Edited(each, column) : each).ToList();
        var review = ImportReview.Of(Import(edited), SampleModel.State, Actor.Operator, Scenario.Morning);
        Assert.Empty(review.Problems.Said());
        Assert.Single(review.Facts);
    }

    [Fact]
    public void A_column_that_is_left_out_leaves_alone_what_is_held()
    {
        var review = Sheets.Review(SampleModel.State, Sheets.Of("KPIs", "Id|Name|Owner", "calls|Calls|ana"));
        Assert.Equal([new KpiDefined(SampleModel.Calls, SampleModel.State.Kpis.All[SampleModel.Calls].Definition with { Name = "Calls" })], review.Facts);
    }

    [Fact]
    public void A_person_that_the_directory_knows_otherwise_is_changed_and_keeps_the_account()
    {
        var import = new ImportWorkbook(RecognisedSheets.Of(WorkbookContent.Of(Sheets.Of("People", "Id|Name", "ben|Ben Okoro"))), SampleModel.People);
        Assert.Equal([SampleModel.People[Scenario.Ben.Person] with { Name = "Ben Okoro" }], Sheets.Review(SampleModel.State, import).People);
    }

    [Fact]
    public void The_same_rows_are_one_command_until_something_has_happened()
    {
        var (once, again) = (Sheets.Import(Sheets.Of("Units", "Id|Name", "north|North")), Sheets.Import(Sheets.Of("Units", "Id|Name", "north|North")));
        var state = TenantState.Empty(Scenario.Tenant);
        Assert.Equal(once.IdOn(state, Actor.Operator), again.IdOn(state, Actor.Operator));
        Assert.NotEqual(once.IdOn(state, Actor.Operator), Sheets.Import(Sheets.Of("Units", "Id|Name", "north|South")).IdOn(state, Actor.Operator));
        Assert.NotEqual(once.IdOn(state, Actor.Operator), once.IdOn(state.Apply(LogRecords.After(state, SampleModel.Facts[0])), Actor.Operator));
    }

    [Fact]
    public void Each_part_of_a_target_that_holds_from_a_day_on_is_taken_in_the_order_of_the_days()
    {
        var review = Sheets.Review(SampleModel.State, Sheets.Of("Targets", "KPI|From|Target", "on-time|2025-07-01|1", "on-time|2025-04-01|2"));
        Assert.Equal([new KpiTargetsSet(SampleModel.OnTime, SampleModel.April, new ScoringMethod.RatioToTarget(2)), new KpiTargetsSet(SampleModel.OnTime, SampleModel.April.AddMonths(3), new ScoringMethod.RatioToTarget(1))], review.Facts);
    }

    private static ImportWorkbook Import(IReadOnlyList<SheetData> sheets) => new(RecognisedSheets.Of(WorkbookContent.Of(sheets)), SampleModel.People);

    private static SheetData Edited(SheetData sheet, string column)
    {
        var at = sheet.Rows[0].Cells.ToList().FindIndex(cell => cell!.AsText == column);
        var row = sheet.Rows.Skip(1).First(row => row.Cells[at] is not null);
        var edited = row with { Cells = [.. row.Cells.Select((cell, index) => index == at ? cell is Cell.Number ? new Cell.Number(7) : Cell.Of("7") : cell)] };
        return sheet with { Rows = [.. sheet.Rows.Select(each => each == row ? edited : each)] };
    }

    private static IEnumerable<string> Cells(IEnumerable<SheetData> sheets) =>
        sheets.SelectMany(sheet => sheet.Rows.Select(row => $"{sheet.Name}: {string.Join('|', row.Cells.Select(cell => cell?.AsText))}"));
}
