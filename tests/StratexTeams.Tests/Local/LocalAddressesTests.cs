using System.Net;

namespace StratexTeams.Tests.Local;

/// <summary>Local endpoints answer requests from this machine only, and do not exist outside Development.</summary>
[Collection(LocalTests.Name)]
public sealed class LocalAddressesTests(LocalHost host)
{
    private const string Chat = "/local/chats/nobody";
    private const string Conversations = "/local/teams/v3/conversations";

    public static readonly TheoryData<string> Addresses =
    [
        "GET /local", "GET /local/page/app.js", "GET /local/page/adaptivecards.min.js",
        "GET /local/people", "POST /local/sign-in", "POST /local/token", "POST /local/channel",
        "GET /local/organisation", "POST /local/clock", "POST /local/run/dispatch-effects",
        $"GET {Chat}", $"POST {Chat}", "GET /local/chats/stream",
        $"POST {Conversations}", $"POST {Conversations}/a:grace.adeyemi/activities", $"PUT {Conversations}/a:grace.adeyemi/activities/1", $"DELETE {Conversations}/a:grace.adeyemi/activities/1",
    ];

    // Run from a build, unlike a published host, an unmatched address falls through to static files, which allow GET only.
    private static readonly HttpStatusCode[] NotThere = [HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed];

    private static readonly (string Header, string Value)[] Foreign =
    [
        ("Host", "stratex.example"), ("Origin", "https://evil.example"), ("Origin", "null"), ("X-Forwarded-For", "192.0.2.7"), ("Forwarded", "for=192.0.2.7"), (LocalHost.Peer, "192.0.2.7"),
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task An_address_is_there_on_this_machine_and_for_nobody_else(string address)
    {
        Assert.NotEqual((HttpStatusCode.NotFound, 0), await AskAsync(host, address));
        foreach (var sign in Foreign)
        {
            Assert.Equal((HttpStatusCode.NotFound, 0), await AskAsync(host, address, sign));
        }
    }

    [Fact]
    public async Task Outside_development_there_is_none()
    {
        await using var production = host.InProduction();
        foreach (var address in Addresses)
        {
            Assert.Contains((await AskAsync(production, address)).Status, NotThere);
        }
    }

    [Fact]
    public async Task The_page_runs_nothing_but_its_own_files()
    {
        using var client = host.CreateClient();
        using var response = await client.GetAsync("/local");
        Assert.Contains("script-src 'self'; style-src 'self'", response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.DoesNotContain(" style=", await response.Content.ReadAsStringAsync());
    }

    // A connector endpoint without the recipient answers 404 with a body; an endpoint that does not exist answers without one.
    private static async Task<(HttpStatusCode Status, int Length)> AskAsync(LocalHost host, string address, params IEnumerable<(string Name, string Value)> headers)
    {
        using var client = host.CreateClient();
        using var request = new HttpRequestMessage(new HttpMethod(address.Split(' ')[0]), address.Split(' ')[1]);
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        // Reads the headers only, because the stream of updates never ends.
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return (response.StatusCode, response.StatusCode is HttpStatusCode.NotFound ? (await response.Content.ReadAsByteArrayAsync()).Length : -1);
    }
}
