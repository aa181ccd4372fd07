using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using StratexTeams.Bot.Local.SignIn;
using StratexTeams.Core;
using StratexTeams.Core.Tenants;
using StratexTeams.Tests.Api;

namespace StratexTeams.Tests.Messages;

/// <summary>Local clients instead of Teams: the Agents Playground, which sends no token, and the local page, which sends a token of the
/// local issuer.</summary>
public sealed class PlaygroundTests(LocalTeamsHost host) : IClassFixture<LocalTeamsHost>
{
    private const string User = "00000000-0000-0000-0000-0000000000020";
    private const string Tenant = "00000000-0000-0000-0000-0000000000001";
    private const string Grace = "5a3b1c70-91d4-4f6e-8b2a-000000000003";

    // As version 0.2.28 of the Playground sends it, except for the text.
    private const string Said = $$$"""
        {"type":"message","id":"67860ec2-b5d8-4fe0-867d-1db738348648","from":{"id":"user-id-0","name":"Alex Wilber","aadObjectId":"{{{User}}}"},"timestamp":"2026-11-22T03:47:06.999Z",
        "serviceUrl":"{{{LocalTeamsHost.ServiceUrl}}}","conversation":{"conversationType":"personal","tenantId":"{{{Tenant}}}","id":"82788581-0ad1-4652-9ca9-a95a3db9b9ad"},
        "recipient":{"id":"00000000-0000-0000-0000-00000000000011","name":"Test Bot"},"locale":"en-US","entities":[{"type":"clientInfo","locale":"en-US"}],
        "channelData":{"tenant":{"id":"{{{Tenant}}}"},"source":{"name":"message"}},"text":"hi","channelId":"msteams"}
        """;

    public static readonly TheoryData<string, string, string, string> Foreign = new()
    {
        { "another user", Said.Replace(User, "00000000-0000-0000-0000-0000000000021"), "localhost", "" },
        { "another organisation", Said.Replace(Tenant, "00000000-0000-0000-0000-0000000000002"), "localhost", "" },
        { "an account of the sample", Said.Replace(User, Grace), "localhost", "" },
        { "the sample itself", Said.Replace(User, Grace).Replace(Tenant, $"{SampleTenant.Id}"), "localhost", "" },
        { "somebody else's connector", Said.Replace("http://localhost:56150", "https://evil.example"), "localhost", "" },
        { "a foreign name", Said, "stratex.example", "" },
        { "a proxy", Said, "localhost", "X-Forwarded-For: 192.0.2.7" },
        { "a foreign page", Said, "localhost", "Origin: https://evil.example" },
        { "a token of nobody", Said, "localhost", "Authorization: Bearer x" },
        { "an empty token", Said, "localhost", "Authorization: Bearer" },
    };

    [Fact]
    public async Task The_Playground_plays_an_owner_of_the_sample()
    {
        using var response = await SendAsync(Said);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var call = await host.Connector.NextAsync();
        Assert.Equal("v3/conversations/82788581-0ad1-4652-9ca9-a95a3db9b9ad/activities", call.Path);
        Assert.Contains("Hello Grace Adeyemi", call.Card);
    }

    [Theory]
    [MemberData(nameof(Foreign))]
    public async Task Nothing_else_is_heard_without_a_token(string what, string activity, string name, string header)
    {
        var head = await HeadAsync();
        using var response = await SendAsync(activity, name, header);
        Assert.Equal((what, 401), (what, (await response.ProblemAsync()).Status));
        Assert.Equal((head, false), (await HeadAsync(), host.Connector.HasMore));
    }

    [Fact]
    public async Task From_another_machine_not_even_the_Playground_is_heard()
    {
        host.Peer = IPAddress.Parse("192.0.2.7");
        try
        {
            using var response = await SendAsync(Said);
            Assert.Equal(401, (await response.ProblemAsync()).Status);
        }
        finally
        {
            host.Peer = IPAddress.Loopback;
        }
    }

    [Fact]
    public async Task With_a_token_of_the_local_issuer_everybody_of_the_sample_can_speak()
    {
        var token = host.Services.GetRequiredService<LocalIssuer>().ChannelTokenFor(new Uri(LocalTeamsHost.ServiceUrl));
        using var response = await SendAsync(Said.Replace(User, Grace).Replace(Tenant, $"{SampleTenant.Id}"), header: $"Authorization: Bearer {token}");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("Hello Grace Adeyemi", (await host.Connector.NextAsync()).Card);
    }

    [Fact]
    public async Task A_token_of_the_local_issuer_is_good_for_one_service_address()
    {
        var token = host.Services.GetRequiredService<LocalIssuer>().ChannelTokenFor(new Uri("http://localhost:1/"));
        using var response = await SendAsync(Said.Replace(User, Grace).Replace(Tenant, $"{SampleTenant.Id}"), header: $"Authorization: Bearer {token}");
        Assert.Equal(403, (await response.ProblemAsync()).Status);
    }

    [Fact]
    public async Task A_token_of_another_process_does_not_count()
    {
        using var other = new LocalIssuer(TimeProvider.System);
        using var response = await SendAsync(Said, header: $"Authorization: Bearer {other.ChannelTokenFor(new Uri(LocalTeamsHost.ServiceUrl))}");
        Assert.Equal(401, (await response.ProblemAsync()).Status);
    }

    private async Task<string> HeadAsync() => $"{(await host.Services.GetRequiredService<TenantStates>().GetAsync(SampleTenant.Id, CancellationToken.None)).Head}";

    private async Task<HttpResponseMessage> SendAsync(string activity, string name = "localhost", string header = "")
    {
        using var client = host.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"http://{name}/api/messages") { Content = new StringContent(activity, new MediaTypeHeaderValue("application/json")) };
        if (header.Split(": ", 2) is [var named, var value])
        {
            request.Headers.TryAddWithoutValidation(named, value);
        }

        return await client.SendAsync(request);
    }
}
