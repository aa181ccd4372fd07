using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Benchmarks.Press;

/// <summary>The scorecard page for a member of the strategy office.</summary>
internal static partial class PageBenchmarks
{
    public static readonly PersonId SampleOffice = new("ingrid.solheim");

    private const string Page = "/tabs/scorecard";
    private const int People = 100;
    private const int Rounds = 3;
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(3);

    /// <summary>A hundred people, each on their own connection: first each requests the page again at once, then each requests it every
    /// second.</summary>
    public static async Task RunAsync(string name, Uri bot, PersonId person, TenantId? tenant)
    {
        using var load = new LoadGenerator(bot, People);
        var cookie = await SignInAsync(bot, person, tenant);
        await load.SaturateAsync(() => Get(Page, cookie), Time);
        var (busy, calm) = (new List<Answers>(), new List<Answers>());
        for (var round = 0; round < Rounds; round++)
        {
            calm.Add(await load.AtRateAsync(() => Get(Page, cookie), People, 3 * People));
            busy.Add(await load.SaturateAsync(() => Get(Page, cookie), Time));
        }

        Figures.Print($"{name}, 100/s: p50", [.. calm.Select(round => round.At(0.5)).Order()], " ms", "F1", "");
        Figures.Print($"{name}, 100/s: p95", [.. calm.Select(round => round.At(0.95)).Order()], " ms", "F1", "50 ms or less");
        Figures.Print("  100 without a pause: p50", [.. busy.Select(round => round.At(0.5)).Order()], " ms", "F1", "");
        Figures.Print("  100 without a pause: p95", [.. busy.Select(round => round.At(0.95)).Order()], " ms", "F1", "50 ms or less");
        Figures.Print("  100 without a pause: pages", [.. busy.Select(round => round.PerSecond).OrderDescending()], "/s", "N0", "");
    }

    /// <summary>Total compressed size of the page and all files it references.</summary>
    public static async Task FirstVisitAsync(Uri bot)
    {
        using var load = new LoadGenerator(bot, 1);
        var cookie = await SignInAsync(bot, SampleOffice, null);
        var html = System.Text.Encoding.UTF8.GetString(await load.AnswerAsync(Get(Page, cookie, compressed: false)));
        var bytes = 0L;
        foreach (var path in Assets().Matches(html).Select(match => match.Groups[1].Value).Prepend(Page))
        {
            bytes += (await load.AnswerAsync(Get(path, cookie))).LongLength;
        }

        Figures.Print("first visit of the scorecard page, all of it", [bytes / 1024d], " KB", "F0", "300 KB or less");
    }

    private static HttpRequestMessage Get(string path, string cookie, bool compressed = true)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Cookie", cookie } } };
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(compressed ? "gzip" : "identity"));
        return request;
    }

    // Set by hand, because no client sends a Secure cookie over plain HTTP.
    private static async Task<string> SignInAsync(Uri bot, PersonId person, TenantId? tenant)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false });
        using var form = new FormUrlEncodedContent([new("person", person.Value)]);
        using var answer = await http.PostAsync(new Uri(bot, $"/local/sign-in?tenant={tenant}"), form);
        var cookie = answer.EnsureSuccessStatusCode().Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        using var load = new LoadGenerator(bot, 1);
        return (await load.AnswerAsync(Get(Page, cookie, compressed: false))).Length > (await load.AnswerAsync(Get(Page, "nobody=1", compressed: false))).Length
            ? cookie
            : throw new InvalidOperationException("The page did not open.");
    }

    [GeneratedRegex("""(?:href|src)="([^"]+\.(?:css|js|svg)[^"]*)""")]
    private static partial Regex Assets();
}
