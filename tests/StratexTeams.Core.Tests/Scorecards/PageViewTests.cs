using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Kpis.Trends;
using StratexTeams.Core.Reviews;
using StratexTeams.Core.Scorecards.Views;
using StratexTeams.Core.Strategy;
using static StratexTeams.Core.Tests.Scenario;
using static StratexTeams.Core.Tests.Scorecards.PortPlan;

namespace StratexTeams.Core.Tests.Scorecards;

public sealed class PageViewTests
{
    private static readonly KpiId Moves = new("moves");

    private static KpiValueReported Month(int back, decimal value) => new(Moves, February.Plus(-back), value);

    private static KpiView View(params IEnumerable<DomainEvent> facts) => KpiView.Of(StateOf(Plan, facts), Moves, MidMarch)!;

    [Fact]
    public void A_kpis_page_shows_every_month_from_its_first_value_to_the_last_that_is_over()
    {
        var view = View(Month(3, 50), Month(1, 70), new KpiValueReported(Moves, Period.Month(2026, 3), 99));
        Assert.Equal([50m, null, 70m, null], view.Periods.Select(period => period.JudgedFigure.Aggregated.Value));
        Assert.Equal((February, February.Plus(-1)), (view.Periods[^1].Period, view.Latest!.Period));
    }

    [Fact]
    public void The_trend_is_against_the_month_before_and_the_year_before()
    {
        var latest = View(Month(12, 90), Month(1, 60), Month(0, 70)).Latest!;
        Assert.Equal(new Trend(TrendArrow.Up, TrendArrow.Down), latest.Trend);
    }

    [Fact]
    public void Achievement_progress_score_and_status_stand_beside_each_other() =>
        Assert.Equal(new KpiScoreDetails(0.8m, 0.8m, 80m, RagStatus.Amber), View(Month(0, 80)).Latest!.Details);

    [Fact]
    public void The_versions_of_a_value_are_on_its_page()
    {
        var held = View(Month(0, 80), Month(0, 85) with { Kind = ReportKind.Correction }).Latest!.Version!;
        Assert.Equal((85m, 80m), (held.Actual.Value, held.Earlier[0].Actual.Value));
    }

    [Fact]
    public void A_forecast_is_scored_by_the_marks_of_today()
    {
        var view = View(Enumerable.Range(0, 6).Select(back => Month(back, 80 - 2 * back)));
        var line = Assert.IsType<Forecast.Line>(view.Forecast);
        Assert.Equal((100m, RagStatus.Green), (Math.Round(line.Value, 9), view.ForecastScore.Status));
    }

    [Fact]
    public void Too_few_values_are_said_to_be_too_few()
    {
        var view = View(Month(0, 80));
        Assert.Equal(new Forecast.Withheld(ForecastRefusal.TooFewPoints), view.Forecast);
        Assert.Equal(new XmrChart.TooFewPoints(1), view.Chart);
        Assert.Equal(KpiScore.NoData, view.ForecastScore);
    }

    [Fact]
    public void There_is_no_page_of_what_is_not_there()
    {
        Assert.Null(KpiView.Of(StateOf(Plan), new KpiId("x"), MidMarch));
        Assert.Null(ObjectiveView.Of(StateOf(Plan), new ObjectiveId("x"), February, MidMarch));
    }

    [Fact]
    public void An_objectives_page_says_what_each_kpi_brought_to_its_score()
    {
        var view = ObjectiveView.Of(StateOf(Plan, Values), new ObjectiveId("turn"), February, MidMarch)!;
        Assert.Equal(75m, view.Result.Score);
        Assert.Equal([("ontime", 0.75m, 60m), ("wait", 0.25m, 15m)], view.Kpis.Select(line => (line.Kpi.Kpi.Value, line.Contribution!.Value.Share, line.Contribution.Value.Points)));
    }

    [Fact]
    public void A_kpi_that_is_given_another_objective_counts_there_and_a_retired_one_nowhere()
    {
        var state = StateOf(Plan, [.. Values, .. Kpi("wait", "crane", 1, West), new KpiRetired(new KpiId("ontime"))]);
        string KpisOf(string objective) => string.Join(' ', ObjectiveView.Of(state, new ObjectiveId(objective), February, MidMarch)!.Kpis.Select(line => line.Kpi.Kpi.Value));
        Assert.Equal(("", "moves wait"), (KpisOf("turn"), KpisOf("crane")));
    }

    /// <summary>Weight 3 of 4 in its objective, which is 2 of 3 in its theme, which is 3 of 4 in the plan; a missing value changes no
    /// weight.</summary>
    [Fact]
    public void An_objectives_page_says_what_each_kpi_weighs_there_and_in_the_whole_plan()
    {
        var line = ObjectiveView.Of(StateOf(Plan, Values.Skip(1)), new ObjectiveId("turn"), February, MidMarch)!.Kpis[0];
        Assert.Equal(("ontime", 0.75m, 0.375m, null), (line.Kpi.Kpi.Value, line.Share, Math.Round(line.PlanShare, 9), line.Contribution));
    }

    [Fact]
    public void An_objectives_page_shows_what_leads_to_it_what_it_leads_to_and_what_is_done()
    {
        var action = new ActionAgreed(new ActionId("a"), null, new ObjectiveId("crane"), Owner, new DateOnly(2026, 4, 1), new FreeText("Second motor"));
        var view = ObjectiveView.Of(
            StateOf(Plan, new ObjectivesLinked(new("hurt"), new("crane")), new ObjectivesLinked(new("crane"), new("turn")), action), new ObjectiveId("crane"), February, MidMarch)!;
        Assert.Equal((new ObjectiveId("hurt"), new ObjectiveId("turn"), action), (view.Causes.Single(), view.Effects.Single(), view.Actions.Single().Agreed));
    }

    [Fact]
    public void Items_that_lack_a_link_are_listed()
    {
        var check = AlignmentCheck.Of(
            StateOf(
                Plan,
                new KpiDefined(new KpiId("orphan"), new() { Name = "Orphan", Owner = Owner }),
                new KpiDefined(new KpiId("lost"), new() { Name = "Lost", Owner = Owner, Objective = new ObjectiveId("gone") }),
                new KpiDefined(new KpiId("told"), new() { Name = "Told", Owner = Owner, Objective = new ObjectiveId("hurt"), Polarity = Polarity.Neutral }),
                new KpiRetired(new KpiId("injuries")),
                new KpiRetired(new KpiId("moves"))),
            MidMarch);
        Assert.Equal(["lost", "orphan"], check.KpisWithoutObjective.Select(kpi => kpi.Value));
        Assert.Equal(["lost", "orphan"], check.KpisWithoutTarget.Select(kpi => kpi.Value));
        Assert.Equal(["crane"], check.ObjectivesWithoutKpi.Select(objective => objective.Value));
        Assert.Equal(["lost", "ontime", "orphan", "told", "wait"], check.KpisWithoutAttestedValue.Select(kpi => kpi.Value));
        Assert.Equal(0, check.SoundKpis);
    }

    [Theory]
    [InlineData("owner", null, true)]
    [InlineData("somebody", null, false)]
    [InlineData("owner", "feed", false)]
    public void A_critical_kpi_whose_second_person_is_its_owner_is_listed(string owner, string? provider, bool isListed)
    {
        var critical = new KpiDefined(Moves, new()
        {
            Name = "Moves", Owner = new PersonId(owner), Provider = provider is null ? null : new PersonId(provider), Objective = new ObjectiveId("crane"), IsCritical = true,
        });
        Assert.Equal(isListed ? [Moves] : [], AlignmentCheck.Of(StateOf(Plan, critical), MidMarch).KpisWithoutSecondPerson);
    }

    [Fact]
    public void A_kpi_with_objective_target_and_attested_value_is_sound()
    {
        var attested = new Core.Attestation.KpiValueAttested(Moves, February, Sha256.None, AttestationLevel.Stated, new("", "", ""));
        Assert.Equal(0.25m, AlignmentCheck.Of(StateOf(Plan, [Value("moves", 95), attested]), MidMarch).SoundKpis);
    }
}
