using System.Net;

namespace StratexTeams.Tests.Local;

/// <summary>Nothing of local mode answers to anybody else, and outside Development there is nothing of it.</summary>
[Collection(LocalTests.Name)]
public sealed class LocalAddressesTests(LocalHost host)
{
    private const string Chat = "/local/chats/grace.adeyemi";
    private const string Conversations = "/local/teams/v3/conversations";

    private static readonly (string Method, string Path)[] Addresses =
    [
        ("GET", "/local"), ("GET", "/local/page/app.js"), ("GET", "/local/page/adaptivecards.min.js"),
        ("GET", "/local/people"), ("POST", "/local/sign-in"), ("POST", "/local/token"), ("POST", "/local/channel"),
        ("GET", "/local/organisation"), ("POST", "/local/clock"), ("POST", "/local/run/dispatch-effects"),
        ("GET", Chat), ("POST", Chat), ("GET", "/local/chats/stream"),
        ("POST", Conversations), ("POST", $"{Conversations}/a:grace.adeyemi/activities"),
        ("PUT", $"{Conversations}/a:grace.adeyemi/activities/1"), ("DELETE", $"{Conversations}/a:grace.adeyemi/activities/1"),
    ];

    private static readonly (string Header, string Value)[] Foreign =
    [
        ("Host", "stratex.example"), ("Origin", "https://evil.example"), ("Origin", "null"), ("X-Forwarded-For", "192.0.2.7"), ("Forwarded", "for=192.0.2.7"), (LocalHost.Peer, "192.0.2.7"),
    ];

    public static readonly TheoryData<string, string> All = new(Addresses);

    public static readonly TheoryData<string, string, string, string> AllFromElsewhere =
        new(Addresses.SelectMany(address => Foreign.Select(sign => (address.Method, address.Path, sign.Header, sign.Value))));

    [Theory]
    [MemberData(nameof(All))]
    public async Task An_address_answers_on_this_machine(string method, string path) => Assert.NotEqual(HttpStatusCode.NotFound, await AskAsync(host, method, path));

    [Theory]
    [MemberData(nameof(AllFromElsewhere))]
    public async Task It_is_not_there_for_anybody_else(string method, string path, string header, string value) =>
        Assert.Equal(HttpStatusCode.NotFound, await AskAsync(host, method, path, (header, value)));

    [Fact]
    public async Task Outside_development_there_is_none()
    {
        await using var production = host.InProduction();
        foreach (var (method, path) in Addresses)
        {
            Assert.Equal(HttpStatusCode.NotFound, await AskAsync(production, method, path));
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

    private static async Task<HttpStatusCode> AskAsync(LocalHost host, string method, string path, params IEnumerable<(string Name, string Value)> headers)
    {
        using var client = host.CreateClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        // Only the headers: the stream of news has no end.
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return response.StatusCode;
    }
}
