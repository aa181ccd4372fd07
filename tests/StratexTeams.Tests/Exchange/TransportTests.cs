using System.Globalization;
using StratexTeams.Adapters.Exchange;
using StratexTeams.Core;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Exchange;
using StratexTeams.Core.Exchange.Import;
using StratexTeams.Core.Exchange.Mapping;
using StratexTeams.Core.Exchange.Sheets;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Targets;
using StratexTeams.Core.Tests;
using StratexTeams.Core.Tests.Exchange;
using StratexTeams.Tests.Exports;
using Xunit.Abstractions;

namespace StratexTeams.Tests.Exchange;

/// <summary>Imports ten years of published figures of a transport authority through a mapping. See docs/transport-data.md.</summary>
public sealed class TransportTests(ITestOutputHelper output)
{
    private static readonly string Whole = Repository.At("..", "shared", "data", "mta_tbta_2008_2017.csv");
    private static readonly string Excerpt = Repository.At("tests", "data", "mta-2012.csv");

    private const string Header = "INDICATOR_SEQ|INDICATOR_NAME|DESCRIPTION|INDICATOR_UNIT|FREQUENCY|DESIRED_CHANGE|DECIMAL_PLACES|PERIOD_YEAR|PERIOD_MONTH|MONTHLY_ACTUAL|MONTHLY_TARGET|CATEGORY";

    /// <summary>For each KPI and year: the months whose published year to date equals the one calculated; those where rounding of the
    /// monthly figures
    /// explains the difference; those that cannot be calculated from monthly rates without their denominators; and those that no
    /// denominators
    /// explain, so that the monthly figures behind them must be others.</summary>
    private static readonly string[] Expected =
    [
        "74039 2008: equal 1 3 4 6 8 9 11 12; rounding 2 5 7 10",
        "74039 2009: denominators 3 5 7 8 10; equal 1 2; rounding 4 6 9 11 12",
        "74039 2010: denominators 3 4 5 6 7 8 9 10 11 12; equal 1; rounding 2",
        "74039 2011: denominators 2 3 4 5 6 9 10 11 12; equal 1; rounding 7 8",
        "74039 2012: denominators 3 4 5 6 7 8 9 11 12; equal 1; rounding 2 10",
        "74039 2013: denominators 3 8 9 11 12; equal 1 2; rounding 4 5 6 7 10",
        "74039 2014: denominators 2 3 4 5 6 7 8 9 10 11 12; equal 1",
        "74039 2015: denominators 3 4 5 6 7 8 9 10 11 12; equal 1 2",
        "74039 2016: denominators 4 5 6 9 10 11 12; equal 1 3; months 2; rounding 7 8",
        "74039 2017: denominators 2 3 6 7 8; equal 1; months 4 5",
        "74040 2008: equal 1 2 3 8; rounding 4 5 6 7 9 10 11 12",
        "74040 2009: equal 1 2 3 5 7; rounding 4 6 8 9 10 11 12",
        "74040 2010: denominators 12; equal 1 2 5 8; rounding 3 4 6 7 9 10 11",
        "74040 2011: denominators 8 9 10 11 12; equal 1 2 5 6; rounding 3 4 7",
        "74040 2012: denominators 7 8; equal 1 2 4; rounding 3 5 6 9 10 11 12",
        "74040 2013: equal 1 2 7; rounding 3 4 5 6 8 9 10 11 12",
        "74040 2014: denominators 4 5 9 10 11; equal 1 2 6 7; rounding 3 8 12",
        "74040 2015: denominators 2 3 4 5 6 7 8 9 10 12; equal 1; rounding 11",
        "74040 2016: denominators 5 8 9 11 12; equal 1; rounding 2 3 4 6 7 10",
        "74040 2017: denominators 3 4 5 6 7; equal 1; rounding 2",
        "80231 2008: equal 1 2 3 4 5 6 7 8 9 10 11 12",
        "80231 2009: equal 1 2 3 4 5 6 7 8 9 10 11 12",
        "80231 2010: equal 1 2 3 4 5 6 7 8 9 10 11 12",
        "80231 2011: equal 1 2 3 4 5 6 7 8 9 10 11 12",
        "80231 2012: equal 1 2 3 4 5 6 7 8 9 10 11 12",
        "80231 2013: equal 1 2 3 4 5 6 7 8 9 10 11 12",
        "80231 2014: equal 1 2 3 4 5 6 7 8 9 10 11 12",
        "80231 2015: equal 1 2 3 4 5 6 7 8 9 10 11 12",
        "80231 2016: equal 1 2 3 4 5 6 7 8 9 10 11 12",
        "80231 2017: equal 1 2 3 4 5 6 7 8 9",
    ];

    [Fact]
    public void Every_row_of_one_year_goes_in_by_the_mapping()
    {
        var review = Review(Excerpt);
        Assert.Empty(review.Problems.Said());
        Assert.Equal((3, 36), (review.Facts.OfType<KpiDefined>().Count(), review.Facts.OfType<KpiValueReported>().Count()));
        Assert.Contains("mta-2012: The column \"YTD_ACTUAL\" is not asked for and is left out.", review.Remarks.Said());
    }

    [Fact]
    public void A_target_of_0_is_no_target()
    {
        var mapped = MappedFile.Of(WorkbookContent.Of(Sheets.Of("theirs", Header, Line("0"), Line("0.00"))), Mapped);
        Assert.Equal(["None", "None"], mapped.Tables.Single(table => table.Layout.Title == "Targets").Rows.Select(row => row.Cells[2]!.AsText));
    }

    [Fact]
    public void The_same_file_again_comes_to_nothing()
    {
        var review = Review(Excerpt);
        var state = TenantState.Empty(Scenario.Tenant).ApplyHypothetically(review.Facts, Actor.Operator, Scenario.Morning);
        Assert.Empty(ImportReview.Of(Import(Excerpt, review), state, Actor.Operator, Scenario.Morning).Facts);
    }

    [Fact]
    public void All_348_rows_go_in_and_the_year_to_date_figures_are_recomputed_or_named()
    {
        if (!File.Exists(Whole))
        {
            output.WriteLine($"The whole file is not there ({Whole}), so nothing was recomputed.");
            return;
        }

        var review = Review(Whole);
        Assert.Empty(review.Problems.Said());
        Assert.Equal(348, review.Facts.OfType<KpiValueReported>().Count());
        var lines = Recomputed(TenantState.Empty(Scenario.Tenant).ApplyHypothetically(review.Facts), ExchangeFile.Read(Whole, NoProgress.Instance).Content!.Sheets[0]);
        Assert.Equal(Expected, lines);
    }

    private static IEnumerable<string> Recomputed(TenantState state, SheetData file)
    {
        var heading = file.Rows[0].Cells.Select(cell => cell!.AsText).ToList();
        string At(SheetRow row, string column) => row.Cells[heading.IndexOf(column)]!.AsText;
        return from row in file.Rows.Skip(1)
               group row by (Kpi: At(row, "INDICATOR_SEQ"), Year: At(row, "PERIOD_YEAR")) into year
               orderby year.Key.Kpi, year.Key.Year
               let verdicts = year.Select(row => (Month: int.Parse(At(row, "PERIOD_MONTH"), CultureInfo.InvariantCulture), Verdict: VerdictOn(
                   state.Kpis.All[new KpiId(year.Key.Kpi)], Period.Month(int.Parse(year.Key.Year, CultureInfo.InvariantCulture), int.Parse(At(row, "PERIOD_MONTH"), CultureInfo.InvariantCulture)),
                   decimal.Parse(At(row, "YTD_ACTUAL"), CultureInfo.InvariantCulture)))).OrderBy(each => each.Month).ToList()
               select $"{year.Key.Kpi} {year.Key.Year}: {string.Join("; ", verdicts.GroupBy(each => each.Verdict).OrderBy(each => each.Key, StringComparer.Ordinal).Select(same => $"{same.Key} {string.Join(' ', same.Select(each => each.Month))}"))}";
    }

    private static string VerdictOn(Kpi kpi, Period month, decimal published)
    {
        IReadOnlyList<decimal> soFar = [.. kpi.Actuals.Where(value => value.Period.Start.Year == month.Start.Year && value.Period.Start <= month.Start).Select(value => value.Actual.Value!.Value)];
        var own = TargetBasis.CumulativeYtd.AggregateFor(kpi.Definition.Aggregation, month, new FiscalCalendar(1), kpi.Actuals.Select(value => value.AsPeriodActual())).Value!.Value;
        // The lost time rate is published with two decimals and rounded to one.
        var step = kpi.Id.Value is "74040" ? 0.1m : kpi.Definition.Decimals is 0 ? 1m : 0.01m;
        return Math.Round(own, kpi.Definition.Decimals, MidpointRounding.AwayFromZero) switch
        {
            var rounded when rounded == published => "equal",
            _ when Math.Abs(own - published) <= step => "rounding",
            _ when published < soFar.Min() - step || published > soFar.Max() + step => "months",
            _ => "denominators",
        };
    }

    private static string Line(string target) => $"1|Rate|||M|U|0|2012|1|5|{target}|Safety Indicators";

    private static FileMapping Mapped => ExchangeFile.ReadMapping(Repository.At("tests", "data", "mta-mapping.json")).Mapping!;

    private static ImportReview Review(string path) => ImportReview.Of(Import(path, known: null), TenantState.Empty(Scenario.Tenant), Actor.Operator, Scenario.Morning);

    private static ImportWorkbook Import(string path, ImportReview? known) =>
        new(MappedFile.Of(ExchangeFile.Read(path, NoProgress.Instance).Content!, Mapped), known?.People.ToDictionary(person => person.Id) ?? Sheets.Nobody);
}
