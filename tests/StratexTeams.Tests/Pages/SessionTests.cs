using System.Globalization;
using System.Net.Http.Headers;
using StratexTeams.Bot.Auth;
using StratexTeams.Bot.Pages;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Words;
using StratexTeams.Tabs.Words;
using StratexTeams.Tests.Api;

namespace StratexTeams.Tests.Pages;

/// <summary>How somebody comes to a page, and how nobody does.</summary>
public sealed class SessionTests(PagesHost host) : IClassFixture<PagesHost>
{
    private static readonly Account Foreign = Api.People.Foreign;
    private static readonly Account Grace = PagesHost.Of("grace.adeyemi");

    [Fact]
    public async Task A_token_becomes_a_cookie_that_only_we_get_and_no_script_reads()
    {
        var response = await PostSessionAsync(SignIn.TokenFor(Grace, PagesHost.Now));

        var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie")).Split("; ");
        Assert.Equal(204, (int)response.StatusCode);
        Assert.StartsWith("__Host-stratex=ey", cookie[0], StringComparison.Ordinal);
        Assert.Equal(["Partitioned", "httponly", "path=/", "samesite=none", "secure"], cookie[1..].Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_cookie_opens_the_pages_of_the_person_whom_its_token_names()
    {
        var cookie = (await PostSessionAsync(SignIn.TokenFor(Grace, PagesHost.Now))).Headers.GetValues("Set-Cookie").Single().Split(';')[0].Split('=', 2)[1];

        var page = await (await host.BrowserWith(cookie).GetAsync("/tabs/due")).PageAsync();

        Assert.Equal(Say(new DueTitle()), page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Whoever_has_no_session_gets_the_way_in_and_nothing_else()
    {
        var response = await host.CreateClient().GetAsync("/tabs/scorecard");

        Assert.Equal(200, (int)response.StatusCode);
        AssertIsTheWayIn(await response.PageAsync());
    }

    [Fact]
    public async Task A_session_ends_with_its_token()
    {
        var response = await host.BrowserWith(SignIn.TokenFor(Grace, PagesHost.Now.AddHours(-3))).GetAsync("/tabs/due");

        AssertIsTheWayIn(await response.PageAsync());
    }

    [Fact]
    public async Task A_token_of_a_stranger_opens_nothing()
    {
        var forged = SignIn.TokenFor(Grace, PagesHost.Now, token => token.SigningCredentials = SignIn.StrangersKey);

        AssertIsTheWayIn(await (await host.BrowserWith(forged).GetAsync("/tabs/due")).PageAsync());
        Assert.Equal(401, (int)(await PostSessionAsync(forged)).StatusCode);
    }

    [Fact]
    public async Task Another_organisation_and_an_unknown_account_are_told_so_in_a_sentence()
    {
        await AssertRefusedAsync(Foreign, new OrganisationNotSetUp(Foreign.Tenant));
        await AssertRefusedAsync(PagesHost.Stranger, new UnknownAccount());
        await AssertRefusedAsync(PagesHost.Of("sam.whitlock"), new UnknownAccount());
    }

    [Theory]
    [InlineData("https://evil.example", null)]
    [InlineData("null", null)]
    [InlineData(null, null)]
    [InlineData("http://localhost:1", null)]
    [InlineData(PagesHost.Origin, "cross-site")]
    public async Task A_form_from_elsewhere_changes_nothing(string? origin, string? site)
    {
        var heads = await host.HeadsAsync();
        using var press = new HttpRequestMessage(HttpMethod.Post, "/tabs/start") { Content = Form() };
        Add(press.Headers, "Origin", origin);
        Add(press.Headers, "Sec-Fetch-Site", site);

        var response = await host.BrowserOf(PagesHost.Office).SendAsync(press);

        Assert.Equal((403, "not-from-this-site", Say(new CrossSiteForm())), await response.ProblemAsync());
        Assert.Equal(heads, await host.HeadsAsync());
    }

    [Fact]
    public async Task A_press_without_a_session_changes_nothing_and_says_so()
    {
        var heads = await host.HeadsAsync();
        using var press = new HttpRequestMessage(HttpMethod.Post, "/tabs/start") { Content = Form(), Headers = { { "Origin", PagesHost.Origin } } };

        var response = await host.CreateClient().SendAsync(press);

        Assert.Equal((401, "session-expired", Say(new SessionExpired())), await response.ProblemAsync());
        Assert.Equal(heads, await host.HeadsAsync());
    }

    [Theory]
    [InlineData("/tabs/due")]
    [InlineData("/tabs/nowhere")]
    [InlineData("/tabs/kpis/nothing")]
    public async Task One_policy_says_who_may_frame_us_and_that_nothing_foreign_runs(string address)
    {
        var response = await host.BrowserOf(Grace).GetAsync(address);

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("frame-ancestors 'self' https://*.cloud.microsoft https://teams.microsoft.com", policy, StringComparison.Ordinal);
        Assert.Contains("default-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal(("nosniff", "no-store"), (response.Headers.GetValues("X-Content-Type-Options").Single(), response.Headers.CacheControl?.ToString()));
        Assert.False(response.Headers.Contains("X-Frame-Options"));
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task What_is_no_page_is_said_in_a_sentence()
    {
        var response = await host.BrowserOf(Grace).GetAsync("/tabs/nowhere");

        Assert.Equal(404, (int)response.StatusCode);
        Assert.Equal(Say(new NoSuchPage()), (await response.PageAsync()).QuerySelector("main p")!.TextContent);
    }

    private async Task AssertRefusedAsync(Account account, Rejection reason)
    {
        var response = await host.BrowserOf(account).GetAsync("/tabs/scorecard");

        Assert.Equal(403, (int)response.StatusCode);
        var page = await response.PageAsync();
        Assert.Equal(Say(reason), page.QuerySelector("main p")!.TextContent);
        Assert.Null(page.QuerySelector("nav"));
    }

    private static void AssertIsTheWayIn(AngleSharp.Html.Dom.IHtmlDocument page)
    {
        Assert.NotNull(page.QuerySelector("[data-sign-in]"));
        Assert.Null(page.QuerySelector("nav, table, form"));
    }

    private async Task<HttpResponseMessage> PostSessionAsync(string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/session") { Headers = { { "Origin", PagesHost.Origin } } };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await host.CreateClient().SendAsync(request);
    }

    private static FormUrlEncodedContent Form() => new([new("form", PagesHost.FormId), new("do", "settings"), new("name", "Taken over")]);

    private static void Add(HttpRequestHeaders headers, string name, string? value)
    {
        if (value is not null)
        {
            headers.Add(name, value);
        }
    }

    private static string Say(Sentence sentence) => SentenceCatalog.Text(sentence, CultureInfo.InvariantCulture);
}
