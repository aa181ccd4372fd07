using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using StratexTeams.Core;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Figures;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Prompts.Due;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Scorecards.Views;
using StratexTeams.Core.Strategy;
using StratexTeams.Core.Words;
using StratexTeams.Tabs.Words;
using StratexTeams.Tests.Api;

namespace StratexTeams.Tests.Pages;

/// <summary>A page shows the figures of its view, and to nobody more than they may see.</summary>
public sealed class FiguresTests(PagesHost host) : IClassFixture<PagesHost>
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");
    private static readonly Account Grace = PagesHost.Of("grace.adeyemi");
    private static readonly Account Office = PagesHost.Of("ingrid.solheim");
    private static readonly Account Auditor = PagesHost.Of("olga.petrenko");
    private static readonly Period September = Period.Month(2026, 9);

    [Theory]
    [InlineData("perspective", ScorecardAxis.Perspective)]
    [InlineData("theme", ScorecardAxis.Theme)]
    [InlineData("unit", ScorecardAxis.Unit)]
    public async Task Everybody_reads_the_last_published_scorecard(string by, ScorecardAxis axis)
    {
        var view = Scorecard.AsReported(await StateAsync(), September, axis)!;

        var page = await host.ReadAsync(Grace, $"/tabs/scorecard?axis={by}");

        Assert.Equal(ScoreText.Of(view.Plan, British, British), TextOf(page, ".figure"));
        Assert.Equal(view.Groups.Select(group => group.Name is "" ? Say(new BelongsToNoUnit()) : group.Name), page.QuerySelectorAll(".sheet-head h2").Select(head => head.TextContent));
        AssertShows(view, page);
    }

    [Fact]
    public async Task Whoever_reads_everything_may_see_what_is_known_now_instead()
    {
        var view = Scorecard.Of(await StateAsync(), September, ScorecardAxis.Perspective, PagesHost.Now);

        var page = await host.ReadAsync(Auditor, "/tabs/scorecard?period=2026-09&as=known");

        Assert.Equal(ScoreText.Of(view.Plan, British, British), TextOf(page, ".figure"));
        AssertShows(view, page);
    }

    [Fact]
    public async Task Only_published_months_are_offered_to_readers_of_what_is_published()
    {
        var published = (await StateAsync()).Scorecards.Reported.Reverse().Select(month => month.Start.ToString("yyyy-MM", CultureInfo.InvariantCulture));

        Assert.Equal(published, MonthsOf(await host.ReadAsync(Grace, "/tabs/scorecard")));
        Assert.Equal("2026-10", MonthsOf(await host.ReadAsync(Auditor, "/tabs/scorecard")).First());
    }

    [Theory]
    [InlineData("/tabs/scorecard?period=2026-10", 404)]
    [InlineData("/tabs/scorecard?period=2026-09&as=known", 403)]
    [InlineData("/tabs/scorecard?period=lately", 400)]
    [InlineData("/tabs/scorecard?period=2026-07/P3M", 400)]
    [InlineData("/tabs/scorecard?axis=colour", 400)]
    [InlineData("/tabs/scorecard?as=guessed", 400)]
    [InlineData("/tabs/objectives/C1?period=2026-10", 404)]
    [InlineData("/tabs/objectives/nothing", 404)]
    [InlineData("/tabs/kpis/nothing", 404)]
    [InlineData("/tabs/late", 403)]
    [InlineData("/tabs/start", 403)]
    public async Task What_is_not_there_for_somebody_is_said_in_one_sentence(string address, int status)
    {
        var response = await host.BrowserOf(Grace).GetAsync(address);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.EndsWith(".", (await response.PageAsync()).QuerySelector("main p")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_objective_says_what_each_of_its_KPIs_brings()
    {
        var view = ObjectiveView.Of(await StateAsync(), new ObjectiveId("C1"), September, PagesHost.Now)!;

        var page = await host.ReadAsync(Auditor, "/tabs/objectives/C1?period=2026-09&as=known");

        Assert.Equal(view.Kpis.Select(line => line.Kpi.Kpi.Value), page.QuerySelectorAll("tr[data-kpi]").Select(row => row.GetAttribute("data-kpi")));
        Assert.Equal(
            view.Kpis.Select(line => line.Contribution is { } brings ? ScoreText.Points(brings.Points, British) : Say(new DoesNotCount())),
            page.QuerySelectorAll("tr[data-kpi] td:last-child").Select(cell => cell.TextContent));
        Assert.Equal(view.Causes.Concat(view.Effects).Select(objective => $"/tabs/objectives/{objective}").Order(), page.QuerySelectorAll("section[aria-labelledby=leads] a").Select(link => link.GetAttribute("href")).Order());
    }

    [Fact]
    public async Task A_chart_has_a_point_for_each_value_and_its_table_says_the_same()
    {
        var view = KpiView.Of(await StateAsync(), new KpiId("ONTIME"), PagesHost.Now)!;

        var page = await host.ReadAsync(PagesHost.Of("jonas.lindqvist"), "/tabs/kpis/ONTIME");

        Assert.Equal(view.Periods.Count(period => period.JudgedFigure.Aggregated.Value is not null), page.QuerySelector("svg.on-pages")!.QuerySelectorAll("circle").Length);
        Assert.Equal(view.Periods.Count, page.QuerySelectorAll("details table tbody tr").Length);
        Assert.NotEmpty(page.QuerySelectorAll("svg.on-pages .band"));
    }

    [Fact]
    public async Task Notes_are_for_a_KPI_s_own_people_and_for_readers_of_everything()
    {
        const string Note = "quay dispute";

        Assert.Contains(Note, (await host.ReadAsync(PagesHost.Of("jonas.lindqvist"), "/tabs/kpis/ONTIME")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Note, (await host.ReadAsync(Auditor, "/tabs/kpis/ONTIME")).Body!.TextContent, StringComparison.Ordinal);
        var published = await host.ReadAsync(Grace, "/tabs/kpis/ONTIME");
        Assert.DoesNotContain(Note, published.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Say(new OnlyPublishedFigures()), published.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_s_page_lists_what_waits_for_them()
    {
        var due = DueItems.Of(await StateAsync(), new("jonas.lindqvist"), PagesHost.Now);

        var page = await host.ReadAsync(PagesHost.Of("jonas.lindqvist"), "/tabs/due");

        Assert.NotEmpty(due);
        Assert.Equal(due.Select(item => item.Kpi.Value), page.QuerySelectorAll("tr[data-kpi]").Select(row => row.GetAttribute("data-kpi")));
    }

    [Fact]
    public async Task The_strategy_office_sees_who_is_late_and_with_what()
    {
        var late = DueItems.Late(await StateAsync(), PagesHost.Now);

        var page = await host.ReadAsync(Office, "/tabs/late");

        Assert.NotEmpty(late);
        Assert.Equal(late.Select(item => item.Kpi.Value).Order(), page.QuerySelectorAll("tr[data-kpi]").Select(row => row.GetAttribute("data-kpi")).Order());
        Assert.Equal(late.Select(item => item.Person).Distinct().Count(), page.QuerySelectorAll("h2").Length);
        Assert.All(page.QuerySelectorAll("tr[data-kpi] td:last-child"), day => Assert.Equal("late", day.ClassName));
    }

    [Theory]
    [InlineData("grace.adeyemi", "/tabs/scorecard /tabs/due /tabs/plan")]
    [InlineData("ingrid.solheim", "/tabs/scorecard /tabs/due /tabs/late /tabs/plan /tabs/start")]
    [InlineData("ben.carver", "/tabs/scorecard /tabs/due /tabs/plan /tabs/start")]
    public async Task The_navigation_names_the_pages_that_somebody_may_open(string person, string places)
    {
        var page = await host.ReadAsync(PagesHost.Of(person), "/tabs/due");

        Assert.Equal(places, string.Join(' ', page.QuerySelectorAll("header nav a").Select(link => link.GetAttribute("href"))));
        Assert.Equal("/tabs/due", Assert.Single(page.QuerySelectorAll("nav [aria-current=page]")).GetAttribute("href"));
        Assert.Contains(Say(new OrganisationIsComposed()), page.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_whose_language_we_do_not_speak_reads_English_with_their_own_numbers()
    {
        var page = await host.ReadAsync(PagesHost.Of("jonas.lindqvist"), "/tabs/kpis/ONTIME");

        Assert.Equal("en-GB", page.DocumentElement.GetAttribute("lang"));
        Assert.Contains("September 2026", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("88,3 %", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, 200, "")]
    [InlineData(201, 0, "201 × KPI")]
    public async Task A_scorecard_of_more_measures_than_anybody_looks_through_counts_them_by_objective(int measures, int lines, string inside)
    {
        var tenant = new TenantId(new Guid(measures, 7, 0, new byte[8]));
        await host.FoundAsync(tenant);
        await host.DoAsync(tenant, new PlanWith(measures));

        var page = await host.ReadAsync(PagesHost.OfficeOf(tenant), "/tabs/scorecard");

        Assert.Equal(lines, page.QuerySelectorAll("tr[data-kpi]").Length);
        Assert.Equal(inside, page.QuerySelector("tr.objective th .subtle")?.TextContent ?? "");
    }

    private sealed record PlanWith(int Measures) : ICommand
    {
        public Decision Decide(TenantState state, Actor actor, DateTimeOffset now)
        {
            var (theme, perspective, objective, owner) = (new ThemeId("t"), new PerspectiveId("p"), new ObjectiveId("o"), new PersonId("office"));
            return Decision.Accept(
            [
                new ThemeDefined(theme, "Theme", 1, owner),
                new PerspectiveDefined(perspective, "Perspective", 1),
                new ObjectiveDefined(objective, new() { Name = "Objective", Owner = owner, Theme = theme, Perspective = perspective }),
                .. Enumerable.Range(0, Measures).Select(number => new KpiDefined(new KpiId($"k{number}"), new() { Name = $"Measure {number}", Owner = owner, Objective = objective })),
            ]);
        }
    }

    private static void AssertShows(Scorecard view, IHtmlDocument page) => Assert.Equal(
        view.Kpis.Select(kpi => $"{kpi.Kpi} {StatusLabel.SignOf(kpi.Status)} {StatusLabel.NameOf(kpi.Status, British)} {(kpi.Points is { } points ? ScoreText.Points(points, British) : "")}".Trim()),
        page.QuerySelectorAll("tr[data-kpi]").Select(row => $"{row.GetAttribute("data-kpi")} {TextOf(row, ".sign")} {TextOf(row, ".status > :last-child")} {TextOf(row, ".points")}".Trim()));

    private static IEnumerable<string?> MonthsOf(IHtmlDocument page) => page.QuerySelectorAll("#period option").Select(month => month.GetAttribute("value"));

    private static string TextOf(IParentNode within, string selector) => within.QuerySelector(selector)!.TextContent.Trim();

    private async Task<TenantState> StateAsync() => await host.StateAsync(PagesHost.Sample);

    private static string Say(Sentence sentence) => SentenceCatalog.Text(sentence, British);
}
