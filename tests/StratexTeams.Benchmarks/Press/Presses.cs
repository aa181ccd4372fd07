using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace StratexTeams.Benchmarks.Press;

/// <summary>Presses of "Send and attest", by each owner in turn; from the second round on an owner corrects the value with a reason, so
/// that every press records.</summary>
internal sealed class Presses(IReadOnlyList<long> prompts, string service)
{
    private int _count;

    public int Count => _count;

    public HttpRequestMessage Next(string? token)
    {
        var number = Interlocked.Increment(ref _count) - 1;
        var content = new StringContent(Activity(number % prompts.Count, (number / prompts.Count) + 1), Encoding.UTF8, "application/json");
        return new(HttpMethod.Post, "/api/messages") { Content = content, Headers = { Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token) } };
    }

    /// <summary>The channel token that Teams would send with an activity for this service address.</summary>
    public static async Task<string> TokenAsync(LoadGenerator bot, string host)
    {
        using var channel = JsonDocument.Parse(await bot.AnswerAsync(new(HttpMethod.Post, "/local/channel") { Headers = { Host = host } }));
        return channel.RootElement.GetProperty("token").GetString()!;
    }

    private string Activity(int owner, int revision) => string.Create(CultureInfo.InvariantCulture, $$"""
        {
          "type": "invoke", "name": "adaptiveCard/action", "id": "1700000000000", "timestamp": "2026-03-05T09:00:00Z", "channelId": "msteams", "serviceUrl": "{{service}}",
          "from": { "id": "29:{{owner}}", "name": "Owner {{owner}}", "aadObjectId": "{{BenchOrganisation.AccountOf(owner)}}" },
          "recipient": { "id": "28:bot", "name": "Stratex" },
          "conversation": { "id": "a:{{owner}}", "conversationType": "personal", "tenantId": "{{Samples.Tenant}}" },
          "entities": [ { "type": "clientInfo", "locale": "en-GB", "country": "GB", "platform": "Web", "timezone": "Europe/London" } ],
          "channelData": { "tenant": { "id": "{{Samples.Tenant}}" }, "source": { "name": "message" } },
          "locale": "en-GB", "replyToId": "card-{{owner}}",
          "value": { "action": { "type": "Action.Execute", "verb": "prompt.send", "data": {{Data(owner, revision)}} }, "trigger": "manual" }
        }
        """);

    private string Data(int owner, int revision)
    {
        var value = 81 + (revision % 8) + ((owner % 10) / 10m);
        return revision is 1
            ? string.Create(CultureInfo.InvariantCulture, $$"""{"verb":"prompt.send","p":{{prompts[owner]}},"r":1,"s":"1","v.1":"{{value}}","attest":true}""")
            : string.Create(CultureInfo.InvariantCulture, $$"""{"verb":"prompt.amend","p":{{prompts[owner]}},"r":{{revision}},"s":"1","v.1":"{{value}}","c.1":"Counted again.","attest":true}""");
    }
}
