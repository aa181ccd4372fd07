using System.Globalization;
using StratexTeams.Bot.Pages;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.Strategy;
using StratexTeams.Core.Words;
using StratexTeams.Tabs.Forms;
using StratexTeams.Tests.Api;

namespace StratexTeams.Tests.Pages;

/// <summary>A new organisation, one for each test, is set up and writes its plan on pages.</summary>
public sealed class PlanJourneyTests(PagesHost host) : IClassFixture<PagesHost>, IAsyncLifetime
{
    private readonly TenantId _tenant = new(Guid.NewGuid());

    private Account Office => PagesHost.OfficeOf(_tenant);

    private Account Colleague => PagesHost.ColleagueOf(_tenant);

    public Task InitializeAsync() => host.FoundAsync(_tenant);

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_plan_is_written_agreed_on_and_then_only_read()
    {
        await WriteASmallPlanAsync();
        var draft = await host.ReadAsync(Office, "/tabs/plan");
        Assert.Contains("Turn ships on the day", draft.QuerySelector("#objective-turn-ships-on-the-day")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(draft.QuerySelector("form[id='unlink-run-the-cranes>turn-ships-on-the-day']"));

        var meaning = await host.ReadAsync(Office, "/tabs/plan?confirm=agree");
        Assert.NotNull(meaning.QuerySelector("form#agree"));
        await AssertDoneAsync("/tabs/plan", ("do", "agree"));

        Assert.Equal(1, (await PlanAsync()).Version);
        var agreed = await host.ReadAsync(Colleague, "/tabs/plan");
        Assert.Empty(agreed.QuerySelectorAll("form"));
        Assert.Contains("changes by request only", agreed.Body!.TextContent, StringComparison.Ordinal);

        await AssertRefusedAsync(new NeedsAChangeRequest(1), 200, ("do", "retire"), ("item", "turn-ships-on-the-day"));
    }

    [Fact]
    public async Task What_is_refused_comes_back_as_it_was_typed_with_the_reason_beside_it()
    {
        await WriteASmallPlanAsync();

        var page = await AssertRefusedAsync(new NotAWeight("heavy"), 200, ("do", "theme"), ("item", ""), ("name", "Clean harbour"), ("weight", "heavy"), ("owner", "office"));

        var form = page.QuerySelector("form#theme")!;
        Assert.Equal(Say(new NotAWeight("heavy")), form.QuerySelector(".refusal")!.TextContent);
        Assert.Equal("Clean harbour", form.QuerySelector("#theme-name")!.GetAttribute("value"));
        Assert.Equal("true", form.QuerySelector("#theme-weight")!.GetAttribute("aria-invalid"));
        Assert.Contains("theme-refusal", form.QuerySelector("#theme-weight")!.GetAttribute("aria-describedby"), StringComparison.Ordinal);
        Assert.True(form.ParentElement!.HasAttribute("open"));
    }

    [Fact]
    public async Task Each_rule_speaks_for_itself()
    {
        await WriteASmallPlanAsync();

        await AssertRefusedAsync(new NameIsMissing(), 200, ("do", "perspective"), ("name", " "), ("place", "2"));
        await AssertRefusedAsync(new NotAPlace("top"), 200, ("do", "perspective"), ("name", "People"), ("place", "top"));
        await AssertRefusedAsync(new ChooseAPerson(), 200, ("do", "theme"), ("name", "Clean"), ("weight", "1"), ("owner", ""));
        await AssertRefusedAsync(new ChooseAPerson(), 200, ("do", "theme"), ("name", "Clean"), ("weight", "1"), ("owner", "nobody"));
        await AssertRefusedAsync(new WeightBelowZero(-1), 200, ("do", "theme"), ("name", "Clean"), ("weight", "-1"), ("owner", "office"));
        await AssertRefusedAsync(new UnknownTheme(new("none")), 200, Objective("Another", "none"));
        await AssertRefusedAsync(
            new LinksFormACircle(new("turn-ships-on-the-day"), new("run-the-cranes")), 200, ("do", "link"), ("cause", "turn-ships-on-the-day"), ("effect", "run-the-cranes"));
        await AssertRefusedAsync(new InvalidForm(), 200, ("do", "explode"));
    }

    [Fact]
    public async Task Only_the_strategy_office_writes_and_others_do_not_even_read_a_draft()
    {
        await WriteASmallPlanAsync();
        var heads = await host.HeadsAsync(_tenant);

        Assert.Equal(403, (int)(await host.BrowserOf(Colleague).GetAsync("/tabs/plan")).StatusCode);
        Assert.Equal(403, (int)(await PressAsync(Colleague, "/tabs/plan", ("do", "agree"))).StatusCode);
        Assert.Equal(heads, await host.HeadsAsync(_tenant));
    }

    [Fact]
    public async Task The_same_form_pressed_twice_is_done_once()
    {
        await AssertDoneAsync("/tabs/plan", ("do", "perspective"), ("name", "Customer"), ("place", "1"));
        var heads = await host.HeadsAsync(_tenant);

        await AssertDoneAsync("/tabs/plan", ("do", "perspective"), ("name", "Customer"), ("place", "1"));

        Assert.Equal(heads, await host.HeadsAsync(_tenant));
        Assert.Single((await PlanAsync()).Perspectives);
    }

    [Fact]
    public async Task While_the_store_takes_nothing_what_was_typed_stays_on_the_page()
    {
        host.Store.IsFull = true;

        var page = await (await PressAsync(Office, "/tabs/plan", ("do", "statements"), ("mission", "Keep the river alive."), ("vision", ""), ("values", ""))).PageAsync();
        host.Store.IsFull = false;

        Assert.Equal(Say(new NotSavedYet()), page.QuerySelector("[role=alert]")!.TextContent);
        Assert.Equal("Keep the river alive.", page.QuerySelector("#statements-mission")!.TextContent);
        Assert.Equal(PagesHost.FormId, page.QuerySelector("#statements input[name=form]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_form_that_is_none_or_too_large_is_refused_with_a_sentence()
    {
        var heads = await host.HeadsAsync(_tenant);

        Assert.Equal(413, (int)(await PressAsync(Office, "/tabs/plan", ("do", "statements"), ("mission", new string('x', 70_000)))).StatusCode);
        Assert.Equal(400, (int)(await PressAsync(Office, "/tabs/plan", ("do", ""))).StatusCode);
        Assert.Equal(400, (int)(await PressAsync(Office, "/tabs/start", ("do", "something else"))).StatusCode);
        Assert.Equal(heads, await host.HeadsAsync(_tenant));
    }

    [Fact]
    public async Task An_organisation_is_described_and_what_is_refused_is_not_lost()
    {
        (string, string)[] settings =
        [
            ("do", "settings"), ("name", "Aldermouth Mills"), ("year", "4"), ("zone", "Europe/London"),
            ("theme", "pillar"), ("objective", "goal"), ("measure", "measure"), ("perspective", "view"), ("initiative", "project"),
        ];
        await AssertDoneAsync("/tabs/start", settings);

        var held = (await host.StateAsync(_tenant)).Organisation.Settings!;
        Assert.Equal(("Aldermouth Mills", 4, "Europe/London", "goal"), (held.Name, held.FiscalYearStart, held.TimeZone, held.Words.Objective));

        var page = await (await PressAsync(Office, "/tabs/start", [.. settings.Select(field => field.Item1 is "zone" ? ("zone", "Moon/Base") : field.Item1 is "name" ? ("name", "Mills") : field)])).PageAsync();
        Assert.Equal(Say(new UnknownTimeZone("Moon/Base")), page.QuerySelector("[role=alert]")!.TextContent);
        Assert.Equal("Mills", page.QuerySelector("#settings-name")!.GetAttribute("value"));
        Assert.Equal(403, (int)(await PressAsync(Colleague, "/tabs/start", settings)).StatusCode);
        Assert.Equal(held, (await host.StateAsync(_tenant)).Organisation.Settings);
    }

    [Fact]
    public async Task What_cards_are_like_is_set_on_the_first_page()
    {
        (string, string)[] settings =
        [
            ("do", "settings"), ("name", "Aldermouth Mills"), ("year", "4"), ("zone", "Europe/London"),
            ("theme", "pillar"), ("objective", "goal"), ("measure", "measure"), ("perspective", "view"), ("initiative", "project"),
        ];
        await AssertDoneAsync("/tabs/start", [.. settings, ("rows", "12"), ("press", "submit")]);
        await AssertDoneAsync("/tabs/start", [.. settings.Select(field => field.Item1 is "name" ? ("name", "Mills") : field)]);

        var held = (await host.StateAsync(_tenant)).Organisation.Settings!;
        Assert.Equal(("Mills", 12, CardPress.Submit), (held.Name, held.CardRows, held.CardPress));
        Assert.Equal("12", (await host.ReadAsync(Office, "/tabs/start")).QuerySelector("#settings-rows option[selected]")!.GetAttribute("value"));

        await AssertNotSetAsync(new CardRowsOutOfRange(12), [.. settings, ("rows", "13")]);
        await AssertNotSetAsync(new CardRowsOutOfRange(12), [.. settings, ("rows", "many")]);
        await AssertNotSetAsync(new UnknownCardPress(), [.. settings, ("press", "1")]);
        Assert.Equal(held, (await host.StateAsync(_tenant)).Organisation.Settings);
    }

    private async Task AssertNotSetAsync(Sentence reason, (string, string)[] settings)
    {
        var page = await (await PressAsync(Office, "/tabs/start", settings)).PageAsync();
        Assert.Equal(Say(reason), page.QuerySelector("[role=alert]")!.TextContent);
    }

    private static (string, string)[] Objective(string name, string theme) =>
        [("do", "objective"), ("name", name), ("weight", "1"), ("owner", "office"), ("theme", theme), ("perspective", "customer"), ("unit", "")];

    private async Task WriteASmallPlanAsync()
    {
        await AssertDoneAsync("/tabs/plan", ("do", "statements"), ("mission", "Keep the region trading."), ("vision", "Every ship on its day."), ("values", "Say it first.\r\nGo home unhurt."));
        await AssertDoneAsync("/tabs/plan", ("do", "perspective"), ("name", "Customer"), ("place", "1"));
        await AssertDoneAsync("/tabs/plan", ("do", "theme"), ("name", "Every ship"), ("weight", "2.5"), ("owner", "office"));
        await AssertDoneAsync("/tabs/plan", Objective("Turn ships on the day", "every-ship"));
        await AssertDoneAsync("/tabs/plan", Objective("Run the cranes", "every-ship"));
        await AssertDoneAsync("/tabs/plan", ("do", "link"), ("cause", "run-the-cranes"), ("effect", "turn-ships-on-the-day"));
    }

    private async Task AssertDoneAsync(string address, params (string, string)[] fields)
    {
        var response = await PressAsync(Office, address, fields);

        Assert.Equal((303, $"{address}?saved=yes"), ((int)response.StatusCode, response.Headers.Location?.ToString()));
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> AssertRefusedAsync(Sentence reason, int status, params (string, string)[] fields)
    {
        var heads = await host.HeadsAsync(_tenant);
        var response = await PressAsync(Office, "/tabs/plan", fields);

        Assert.Equal(status, (int)response.StatusCode);
        var page = await response.PageAsync();
        Assert.Contains(Say(reason), page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(heads, await host.HeadsAsync(_tenant));
        return page;
    }

    private async Task<HttpResponseMessage> PressAsync(Account account, string address, params (string Name, string Value)[] fields)
    {
        using var press = new HttpRequestMessage(HttpMethod.Post, address) { Headers = { { "Origin", PagesHost.Origin }, { "Sec-Fetch-Site", "same-origin" } } };
        press.Content = new FormUrlEncodedContent([new("form", PagesHost.FormId), .. fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value))]);
        return await host.BrowserOf(account).SendAsync(press);
    }

    private async Task<StrategyState> PlanAsync() => (await host.StateAsync(_tenant)).Strategy;

    private static string Say(Sentence sentence) => SentenceCatalog.Text(sentence, CultureInfo.InvariantCulture);
}
