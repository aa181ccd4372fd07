using AngleSharp.Html.Dom;

namespace StratexTeams.Tests.Pages;

/// <summary>What holds on every page, whoever reads it.</summary>
public sealed class MarkupTests(PagesHost host) : IClassFixture<PagesHost>
{
    private const int MostOnAFirstVisit = 300 * 1024;
    private static readonly string[] Scopes = ["col", "row", "rowgroup"];

    [Fact]
    public Task Every_table_has_a_caption_and_says_which_cells_head_which() => OnEveryPageAsync(page => Assert.All(page.QuerySelectorAll("table"), table =>
    {
        Assert.NotEqual("", table.QuerySelector("caption")?.TextContent.Trim() ?? "");
        Assert.All(table.QuerySelectorAll("th"), head => Assert.Contains(head.GetAttribute("scope"), Scopes));
    }));

    [Fact]
    public Task Every_status_has_a_word_beside_its_sign() =>
        OnEveryPageAsync(page => Assert.All(page.QuerySelectorAll(".status"), status => Assert.Contains(status.TextContent, char.IsLetter)));

    [Fact]
    public Task Every_field_has_a_label_and_every_button_says_what_it_does() => OnEveryPageAsync(page =>
    {
        Assert.All(page.QuerySelectorAll("input:not([type=hidden]), select, textarea"), field => Assert.NotEqual("", page.QuerySelector($"label[for='{field.Id}']")?.TextContent.Trim() ?? ""));
        Assert.All(page.QuerySelectorAll("button, a"), button => Assert.NotEqual("", button.TextContent.Trim()));
    });

    [Fact]
    public Task Every_id_stands_once() => OnEveryPageAsync(page => Assert.Equal([], page.All.Select(element => element.Id ?? "").Where(id => id is not "").CountBy(id => id).Where(id => id.Value > 1)));

    [Fact]
    public Task Every_chart_has_a_name_and_a_table_for_a_twin() => OnEveryPageAsync(page => Assert.All(page.QuerySelectorAll(".sheet svg"), chart =>
    {
        Assert.NotEqual("", chart.GetAttribute("aria-label") ?? "");
        Assert.NotNull(page.QuerySelector("table"));
    }));

    [Fact]
    public Task Nothing_is_run_or_styled_from_within_a_page() => OnEveryPageAsync(page =>
    {
        Assert.All(page.Scripts, script => Assert.StartsWith("/_content/", script.Source, StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("style, [style]"));
        Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
    });

    [Fact]
    public Task Every_page_says_where_it_is_and_in_which_language() => OnEveryPageAsync(page =>
    {
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.NotEqual("", page.Title);
        Assert.Equal("#content", page.QuerySelector("body > a")?.GetAttribute("href"));
        Assert.NotEqual("", page.DocumentElement.GetAttribute("lang"));
    });

    [Fact]
    public async Task Who_reads_Arabic_reads_from_right_to_left()
    {
        var page = await host.ReadAsync(PagesHost.Of("layla.haddad"), "/tabs/scorecard");

        Assert.Equal(("ar-AE", "rtl"), (page.DocumentElement.GetAttribute("lang"), page.DocumentElement.GetAttribute("dir")));
    }

    [Theory]
    [InlineData("?theme=dark", "dark")]
    [InlineData("?theme=contrast", "contrast")]
    [InlineData("?theme=default", "default")]
    [InlineData("?theme=pink", null)]
    [InlineData("", null)]
    public async Task The_address_may_name_one_of_three_themes(string query, string? theme) =>
        Assert.Equal(theme, (await host.ReadAsync(PagesHost.Of("grace.adeyemi"), $"/tabs/due{query}")).DocumentElement.GetAttribute("data-theme"));

    [Fact]
    public async Task A_first_visit_stays_small_on_the_wire()
    {
        var files = 0L;
        foreach (var address in FilesOf(await host.ReadAsync(PagesHost.Of("ingrid.solheim"), "/tabs/scorecard")))
        {
            files += await WeightAsync(address);
        }

        Assert.All(await host.EveryPageAsync(), page => Assert.InRange(files + page.Bytes, 1, MostOnAFirstVisit));
    }

    [Fact]
    public async Task Files_are_kept_by_browsers_under_names_of_their_content()
    {
        var page = await host.ReadAsync(PagesHost.Of("ingrid.solheim"), "/tabs/due");

        foreach (var address in FilesOf(page))
        {
            var file = await host.CreateClient().GetAsync(address);
            Assert.Equal((address, "max-age=31536000, immutable"), (address, file.Headers.CacheControl?.ToString()));
        }
    }

    [Fact]
    public async Task What_somebody_is_called_is_text_and_no_markup()
    {
        var page = await host.ReadAsync(PagesHost.Office, "/tabs/start");

        Assert.Contains(page.QuerySelectorAll("th"), name => name.TextContent == "office <b>");
        Assert.Empty(page.QuerySelectorAll("table b"));
    }

    private static string[] FilesOf(IHtmlDocument page) =>
        [.. page.Scripts.Select(script => script.Source!), .. page.QuerySelectorAll("head link").Select(link => link.GetAttribute("href")!)];

    private async Task<long> WeightAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Accept-Encoding", "gzip" } } };
        var response = await host.CreateClient().SendAsync(request);
        Assert.Equal(200, (int)response.StatusCode);
        return (await response.Content.ReadAsByteArrayAsync()).Length;
    }

    private async Task OnEveryPageAsync(Action<IHtmlDocument> check) => Assert.All(await host.EveryPageAsync(), page => check(page.Page));
}
