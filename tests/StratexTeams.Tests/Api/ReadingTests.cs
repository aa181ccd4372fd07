using System.Net;
using System.Text.Json.Nodes;

namespace StratexTeams.Tests.Api;

/// <summary>Who may read what: published figures are open to everybody, all else to those who may see drafts.</summary>
public sealed class ReadingTests(ApiHost host) : IClassFixture<ApiHost>
{
    private static readonly Account[] Readers = [People.Smo, People.Executive, People.Auditor];
    private static readonly Account[] Others = [People.Viewer, People.Administrator, People.Colleague, People.Owner];
    private static readonly Account[] OfTheKpi = [People.Owner, People.Deputy, People.Provider, .. Readers];
    private static readonly Account[] NotOfTheKpi = [People.Viewer, People.Administrator, People.Colleague];

    public static readonly IEnumerable<object[]> Table =
    [
        .. Rows(Readers.Concat(Others), "scorecard?period=2026-01", 200, "reported"),
        .. Rows(Readers.Concat(Others), "scorecard?period=2026-01&as=reported", 200, "reported"),
        .. Rows(Readers, "scorecard?period=2026-01&as=known", 200, "known"),
        .. Rows(Others, "scorecard?period=2026-01&as=known", 403, "read-everything-required"),
        .. Rows(Readers, "scorecard?period=2026-02", 200, "known"),
        .. Rows(Others, "scorecard?period=2026-02", 404, "not-published"),
        .. Rows([People.Smo], "scorecard?period=1900-01&as=known", 200, "known"),
        .. Rows([People.Smo], "scorecard?period=2199-12&as=known&axis=unit", 200, "known"),
        .. Rows(Readers.Concat(Others), "scorecard?period=2026-02&as=reported", 404, "not-published"),
        .. Rows([People.Foreign], "scorecard?period=2026-01&as=reported", 404, "not-published"),
        .. Rows(Readers.Concat(NotOfTheKpi).Concat(OfTheKpi).Distinct(), "kpis/calls", 200, ""),
        .. Rows(OfTheKpi, "kpis/draft", 200, ""),
        .. Rows(NotOfTheKpi, "kpis/draft", 404, "unknown-kpi"),
        .. Rows([People.Foreign, People.Smo], "kpis/none", 404, "unknown-kpi"),
        .. Rows([People.Foreign], "kpis/calls", 404, "unknown-kpi"),
        .. Rows(Readers.Concat(Others).Append(People.Foreign), "due", 200, ""),
    ];

    [Theory]
    [MemberData(nameof(Table))]
    public async Task Each_reader_gets_what_is_theirs(string person, string address, int status, string says)
    {
        var before = await host.HeadsAsync();
        using var client = host.ClientOf(People.Listed.Single(each => each.Name == person));
        using var response = await client.GetAsync($"/api/v1/{address}");
        var body = await response.BodyAsync();
        Assert.Equal((status, says), ((int)response.StatusCode, (string?)body["as"] ?? (string?)body["reason"] ?? ""));
        Assert.Equal(before, await host.HeadsAsync());
    }

    public static readonly TheoryData<string, string, string> Mistakes = new()
    {
        { "", "invalid-period", "\"\" is no period. Write a month as 2017-09, or a start and a length as 2017-07/P3M." },
        { "?period=09-2017", "invalid-period", "\"09-2017\" is no period. Write a month as 2017-09, or a start and a length as 2017-07/P3M." },
        { "?period=9999-12", "invalid-period", "\"9999-12\" is no period. Write a month as 2017-09, or a start and a length as 2017-07/P3M." },
        { "?period=0001-01", "invalid-period", "\"0001-01\" is no period. Write a month as 2017-09, or a start and a length as 2017-07/P3M." },
        { "?period=2026-01/P3M", "scorecard-needs-month", "2026-01/P3M is not a month. A scorecard shows one month: give that, as 2017-09." },
        { "?period=2026-01&axis=colour", "invalid-parameter", "\"colour\" is nothing that axis can be. Choose one of: perspective, theme, unit." },
        { "?period=2026-01&as=hoped", "invalid-parameter", "\"hoped\" is nothing that as can be. Choose one of: reported, known." },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task What_is_wrong_in_the_address_is_named(string query, string reason, string sentence)
    {
        using var client = host.ClientOf(People.Smo);
        using var response = await client.GetAsync($"/api/v1/scorecard{query}");
        Assert.Equal((400, reason, sentence), await response.ProblemAsync());
    }

    [Theory]
    [InlineData("GET", "/api/v1/scorecards", 404, "unknown-address")]
    [InlineData("GET", "/api/v2/scorecard", 404, "unknown-address")]
    [InlineData("DELETE", "/api/v1/scorecard", 405, "method-not-allowed")]
    [InlineData("GET", "/api/v1/actuals", 405, "method-not-allowed")]
    public async Task An_address_that_is_none_says_so(string method, string path, int status, string reason)
    {
        using var client = host.ClientOf(People.Smo);
        using var response = await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));
        var problem = await response.ProblemAsync();
        Assert.Equal((status, reason), (problem.Status, problem.Reason));
    }

    [Fact]
    public async Task A_reported_scorecard_says_when_it_was_published_and_by_which_rules()
    {
        var scorecard = await GetAsync(People.Viewer, "scorecard?period=2026-01&axis=theme");
        Assert.Equal(("2026-01/P1M", "theme", "reported"), (Text(scorecard["period"]), Text(scorecard["axis"]), Text(scorecard["as"])));
        Assert.NotNull(scorecard["publishedAt"]);
        Assert.NotNull(scorecard["sequence"]);
        Assert.NotNull(scorecard["ruleVersion"]);
    }

    [Fact]
    public async Task A_scorecard_goes_down_to_the_figures_of_each_kpi()
    {
        var scorecard = await GetAsync(People.Viewer, "scorecard?period=2026-01&axis=theme");
        var group = Assert.Single(scorecard["groups"]!.AsArray());
        var objective = Assert.Single(group!["objectives"]!.AsArray());
        var kpi = objective!["kpis"]!.AsArray().Single(each => Text(each!["kpi"]) == "calls");
        Assert.Equal(("every-ship", "turn-ships", "Port calls"), (Text(group["id"]), Text(objective["id"]), Text(kpi!["name"])));
        Assert.Equal((38m, 38m, "locked"), ((decimal)kpi["reading"]!, (decimal)kpi["value"]!, Text(kpi["state"])));
        Assert.Equal(40m, (decimal)kpi["marks"]!["target"]!);
    }

    [Fact]
    public async Task What_is_reported_and_what_is_known_are_the_same_until_something_is_restated()
    {
        var reported = await GetAsync(People.Smo, "scorecard?period=2026-01&as=reported");
        var known = await GetAsync(People.Smo, "scorecard?period=2026-01&as=known");
        Assert.Equal((decimal)reported["plan"]!["score"]!, (decimal)known["plan"]!["score"]!);
        Assert.Null(known["publishedAt"]);
    }

    [Fact]
    public async Task A_kpis_own_people_see_each_version_with_who_and_when()
    {
        var kpi = await GetAsync(People.Owner, "kpis/calls");
        var february = kpi["values"]!.AsArray()[1]!["value"]!;
        Assert.Equal(("2026-02/P1M", 41m, "correction", "smo", 2), (Text(february["period"]), (decimal)february["reading"]!, Text(february["kind"]), Text(february["by"]), (int)february["version"]!));
        Assert.Equal(20m, (decimal)Assert.Single(february["earlier"]!.AsArray())!["reading"]!);
        Assert.Equal(ApiHost.Now, (DateTimeOffset)february["at"]!);
        Assert.Equal(40m, (decimal)Assert.Single(kpi["marks"]!.AsArray())!["value"]!["target"]!);
    }

    [Fact]
    public async Task Others_see_of_a_kpi_what_was_published_and_no_more()
    {
        var kpi = (await GetAsync(People.Colleague, "kpis/calls")).AsObject();
        Assert.Equal(["id", "definition", "formulaVersion", "isRetired", "published"], kpi.Select(member => member.Key));
        var published = Assert.Single(kpi["published"]!.AsArray())!;
        Assert.Equal(("2026-01/P1M", 38m), (Text(published["month"]), (decimal)published["figure"]!["reading"]!));
        Assert.DoesNotContain("Storm", kpi.ToJsonString());
        Assert.DoesNotContain("41", kpi.ToJsonString());
    }

    [Fact]
    public async Task Due_work_is_the_callers_own()
    {
        var due = await GetAsync(People.Owner, "due");
        Assert.Equal("2026-03-05", Text(due["today"]));
        Assert.Equal(
            ["attest calls", "report draft", "report on-time"],
            due["items"]!.AsArray().Select(item => $"{Text(item!["work"])} {Text(item["kpi"])}").Order());
        Assert.Empty((await GetAsync(People.Colleague, "due"))["items"]!.AsArray());
    }

    private async Task<JsonNode> GetAsync(Account reader, string address)
    {
        using var client = host.ClientOf(reader);
        using var response = await client.GetAsync($"/api/v1/{address}");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.BodyAsync();
    }

    private static string Text(JsonNode? node) => (string)node!;

    private static IEnumerable<object[]> Rows(IEnumerable<Account> people, string address, int status, string says) =>
        people.Select(person => new object[] { person.Name, address, status, says });
}
