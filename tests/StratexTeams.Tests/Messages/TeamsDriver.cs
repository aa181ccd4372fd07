using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using StratexTeams.Core.Organisation;
using StratexTeams.Tests.Api;

namespace StratexTeams.Tests.Messages;

/// <summary>Sends activities to the bot as Teams does.</summary>
internal sealed class TeamsDriver(TeamsHost host)
{
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";
    public const string Pressed = "the-pressed-card";

    /// <summary>Sends a message in the personal chat; returns the card of the answer.</summary>
    public async Task<string> SaysAsync(Account account, string text)
    {
        using var response = await SendAsync(Said(account, text));
        Assert.Equal((200, ""), ((int)response.StatusCode, await response.Content.ReadAsStringAsync()));
        var call = await host.Connector.NextAsync();
        Assert.Equal(("POST", $"v3/conversations/a%3A{account.Name}/activities", FixedCredential.Token), (call.Method, call.Path, call.Token));
        return call.Card;
    }

    /// <summary>Presses a button; returns the card that replaces the pressed one.</summary>
    public async Task<string> PressesAsync(Account account, JsonObject data, CardPress form)
    {
        using var response = await SendAsync(form is CardPress.Execute ? Invoked(account, data) : Submitted(account, data));
        Assert.Equal(200, (int)response.StatusCode);
        var call = await host.Connector.NextAsync();
        Assert.Equal(("PUT", $"v3/conversations/a%3A{account.Name}/activities/{Pressed}"), (call.Method, call.Path));
        if (form is CardPress.Execute)
        {
            Assert.Equal($$"""{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{{call.Card}}}""", await response.Content.ReadAsStringAsync());
        }

        return call.Card;
    }

    public Task<HttpResponseMessage> SendAsync(JsonNode activity) => SendAsync(activity.ToJsonString(), ChannelIssuer.Token());

    public Task<HttpResponseMessage> SendAsync(string activity, string? token, string type = "application/json") =>
        SendAsync(new StringContent(activity, new MediaTypeHeaderValue(type)), token);

    public async Task<HttpResponseMessage> SendAsync(HttpContent content, string? token)
    {
        using var client = host.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = content };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return await client.SendAsync(request);
    }

    public static JsonObject Said(Account account, string text) => With(Activity(account, "message"), "text", text);

    public static JsonObject Invoked(Account account, JsonNode data) =>
        With(With(Activity(account, "invoke"), "name", "adaptiveCard/action"), "value", new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "as-the-client-says", ["data"] = data.DeepClone() },
            ["trigger"] = "manual",
        });

    public static JsonObject Submitted(Account account, JsonNode data) => With(Activity(account, "message"), "value", data.DeepClone());

    public static JsonObject Activity(Account account, string type) => JsonNode.Parse($$"""
        {
          "type": "{{type}}", "id": "1700000000000", "timestamp": "2026-03-05T09:00:00Z", "channelId": "msteams", "serviceUrl": "{{ServiceUrl}}",
          "from": { "id": "29:{{account.Name}}", "name": "{{account.Name}}", "aadObjectId": "{{account.ObjectId}}" },
          "recipient": { "id": "28:{{ApiHost.AppId}}", "name": "Stratex" },
          "conversation": { "id": "a:{{account.Name}}", "conversationType": "personal", "tenantId": "{{account.Tenant}}" },
          "entities": [ { "type": "clientInfo", "locale": "en-GB", "country": "GB", "platform": "Web", "timezone": "Europe/London" } ],
          "channelData": { "tenant": { "id": "{{account.Tenant}}" }, "source": { "name": "message" } },
          "locale": "en-GB", "replyToId": "{{Pressed}}"
        }
        """)!.AsObject();

    public static JsonObject InGroup(JsonObject activity)
    {
        activity["conversation"]!["conversationType"] = "groupChat";
        activity["conversation"]!["id"] = "19:group@thread.v2";
        return activity;
    }

    private static JsonObject With(JsonObject activity, string member, JsonNode value)
    {
        activity[member] = value;
        return activity;
    }
}
