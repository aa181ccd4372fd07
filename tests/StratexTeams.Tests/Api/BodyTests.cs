using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace StratexTeams.Tests.Api;

/// <summary>Malformed request bodies: the response names the problem, and nothing is recorded, not even the valid rows.</summary>
public sealed class BodyTests(ApiHost host) : IClassFixture<ApiHost>
{
    private const string Good = """{"kpi":"calls","period":"2026-02","value":43}""";
    private const int Limit = 5 * 1024 * 1024;

    public static readonly TheoryData<string, string> Malformed = new()
    {
        { "", "line 1" },
        { "this is no JSON", "line 1" },
        { "null", "$" },
        { "{}", "line 1" },
        { $"[{Good},]", "$[1]" },
        { $"[{Good}] []", "$[1]" },
        { $"[{Good},null]", "$[1]" },
        { $"[{Good},43]", "$[1]" },
        { $"[{Good} /* no comments */]", "$[1]" },
        { """[{"kpi":"calls","period":"2026-02","vaule":43}]""", "$[0].vaule" },
        { """[{"kpi":"calls","period":"2026-02","value":43,"value":44}]""", "$[0].value" },
        { """[{"kpi":"calls","period":"2026-02","Value":43}]""", "$[0].Value" },
        { """[{"kpi":"calls","period":"2026-02","value":"43"}]""", "$[0].value" },
        { """[{"kpi":"calls","period":"2026-02","value":NaN}]""", "$[0].value" },
        { """[{"kpi":"calls","period":"2026-02","value":1e400}]""", "$[0].value" },
        { """[{"kpi":"calls","period":"2026-02","value":99999999999999999999999999999999}]""", "$[0].value" },
        { """[{"kpi":"calls","period":"2026-02","absent":"holiday"}]""", "$[0].absent" },
        { """[{"kpi":"calls","period":"2026-02","absent":1}]""", "$[0].absent" },
        { """[{"kpi":"calls","period":"2026-02","provisional":"yes","value":1}]""", "$[0].provisional" },
        { """[{"kpi":"calls","period":"2026-02","note":"\ud800","value":1}]""", "$[0].note" },
        { """[{"kpi":"calls","value":43}]""", "$[0]" },
        { """[{"kpi":null,"period":"2026-02","value":43}]""", "$[0].kpi" },
        { """[{"kpi":"calls","period":null,"value":43}]""", "$[0].period" },
        { $"{new string('[', 40)}{new string(']', 40)}", "$[0]" },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public async Task A_body_that_does_not_fit_is_refused_whole(string body, string place)
    {
        var before = await host.HeadsAsync();
        using var client = host.ClientOf(People.Owner);
        using var response = await client.SendRowsAsync(body);
        var problem = await response.ProblemAsync();
        Assert.Equal((400, "invalid-body"), (problem.Status, problem.Reason));
        Assert.Equal($"The body is not as described in /openapi/v1.json, and nothing was recorded. Look at {place}.", problem.Sentence);
        Assert.Equal(before, await host.HeadsAsync());
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused()
    {
        using var client = host.ClientOf(People.Owner);
        using var response = await client.SendAsync(Answers.Post("/api/v1/actuals", Answers.Json([0x5B, 0x22, 0xFF, 0xFE, 0x22, 0x5D]), "a key"));
        Assert.Equal("invalid-body", (await response.ProblemAsync()).Reason);
    }

    [Fact]
    public async Task A_long_misspelt_name_is_not_sent_back_whole()
    {
        using var client = host.ClientOf(People.Owner);
        using var response = await client.SendRowsAsync($$"""[{"{{new string('x', 100_000)}}":1}]""");
        Assert.InRange((await response.ProblemAsync()).Sentence.Length, 1, 300);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("tab\there")]
    [InlineData("caf\u00e9")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901")]
    public async Task A_key_is_needed(string? key)
    {
        var before = await host.HeadsAsync();
        using var client = host.ClientOf(People.Owner);
        using var response = await client.SendRowsAsync($"[{Good}]", key);
        var problem = await response.ProblemAsync();
        Assert.Equal((400, "idempotency-key-missing"), (problem.Status, problem.Reason));
        Assert.Equal(before, await host.HeadsAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task More_than_5_MB_are_refused_whether_announced_or_not(bool announced)
    {
        var before = await host.HeadsAsync();
        using var client = host.ClientOf(People.Owner);
        var content = Answers.Json(Encoding.UTF8.GetBytes($"[{Good}]".PadRight(Limit + 1)));
        using var request = Answers.Post("/api/v1/actuals", announced ? content : new Unannounced(content), "a key");
        using var response = await client.SendAsync(request);
        Assert.Equal((413, "body-too-large", "This is more than 5 MB, and nothing was recorded. Send it in several requests."), await response.ProblemAsync());
        Assert.Equal(before, await host.HeadsAsync());
    }

    [Fact]
    public async Task Five_MB_are_taken()
    {
        using var client = host.ClientOf(People.Colleague);
        using var response = await client.SendRowsAsync($"[{Good}]".PadRight(Limit));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Ten_thousand_rows_are_taken()
    {
        using var client = host.ClientOf(People.Colleague);
        using var response = await client.SendRowsAsync(Rows(10_000));
        Assert.Equal(10_000, (int)(await response.BodyAsync())["refused"]!);
    }

    [Fact]
    public async Task One_row_more_is_refused_whole()
    {
        var before = await host.HeadsAsync();
        using var client = host.ClientOf(People.Owner);
        using var response = await client.SendRowsAsync(Rows(10_001));
        Assert.Equal((413, "too-many-actuals", "These are more than 10000 rows, and nothing was recorded. Send them in several requests."), await response.ProblemAsync());
        Assert.Equal(before, await host.HeadsAsync());
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task Only_JSON_is_taken(string type)
    {
        using var client = host.ClientOf(People.Owner);
        var content = Answers.Json($"[{Good}]");
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        using var response = await client.SendAsync(Answers.Post("/api/v1/actuals", content, "a key"));
        var problem = await response.ProblemAsync();
        Assert.Equal((415, "json-required"), (problem.Status, problem.Reason));
    }

    [Fact]
    public async Task Very_many_very_short_rows_are_counted_before_they_are_read()
    {
        using var client = host.ClientOf(People.Owner);
        using var response = await client.SendRowsAsync($"[{string.Join(',', Enumerable.Repeat("{}", 1_000_000))}]");
        Assert.Equal("too-many-actuals", (await response.ProblemAsync()).Reason);
    }

    private static string Rows(int count) => $"[{string.Join(',', Enumerable.Repeat(Good, count))}]";

    /// <summary>A body without Content-Length.</summary>
    private sealed class Unannounced : StreamContent
    {
        public Unannounced(HttpContent whole)
            : base(whole.ReadAsStream()) => Headers.ContentType = whole.Headers.ContentType;

        protected override bool TryComputeLength(out long length)
        {
            length = -1;
            return false;
        }
    }
}
