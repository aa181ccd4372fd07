using System.Net;
using System.Text;
using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Logging.Abstractions;
using StratexTeams.Adapters.Teams;
using StratexTeams.Adapters.Teams.Wire;
using StratexTeams.Core.Effects;
using StratexTeams.Core.People;
using StratexTeams.Tests.Api;

namespace StratexTeams.Tests.Messages;

/// <summary>The bot's token is sent to Teams hosts only, and each response of Teams maps to one delivery.</summary>
public sealed class ConnectorClientTests
{
    private const string Path = "v3/conversations/a%3A1%2F2/activities";
    private static readonly ServiceHosts Public = new(["smba.trafficmanager.net"], LoopbackToo: false);
    private static readonly ServiceHosts Developers = Public with { LoopbackToo = true };
    private static readonly Activity Hello = new() { Type = "message", Text = "hello" };

    [Theory]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net:8443/emea/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    [InlineData("https://user:word@smba.trafficmanager.net/")]
    [InlineData("https://evil.smba.trafficmanager.net/")]
    [InlineData("https://evil.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("https://smba.trafficmanager.net./")]
    [InlineData("https://smbа.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net/?next=")]
    [InlineData("https://smba.trafficmanager.net/#")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("http://localhost:3978/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/emea/")]
    public async Task A_foreign_address_is_sent_nothing_and_no_token_is_asked_for(string address)
    {
        var (connector, credential) = (new OneAnswer(() => throw new InvalidOperationException("Nothing was to be sent.")), new FixedCredential());
        var refused = await Client(connector, credential, Public).SendAsync(new ConversationReference(new Uri(address, UriKind.RelativeOrAbsolute), "a:1"), Hello, CancellationToken.None);
        Assert.Equal((new Delivery.Refused("the service address is none of Teams"), 0), (refused, credential.Asked));
    }

    [Theory]
    [InlineData("http://localhost:3978/local/connector", true)]
    [InlineData("http://127.0.0.1:56150/_connector", true)]
    [InlineData("http://[::1]:56150/_connector", true)]
    [InlineData("https://smba.trafficmanager.net/emea/", true)]
    [InlineData("http://192.0.2.7/", false)]
    [InlineData("http://localhost.evil.example/", false)]
    [InlineData("http://me@localhost:3978/", false)]
    public void On_a_developers_machine_this_machine_is_allowed_besides(string address, bool allowed) => Assert.Equal(allowed, Developers.Allow(new Uri(address)));

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea")]
    [InlineData("https://SMBA.trafficmanager.net/emea/")]
    public async Task A_message_is_sent_to_the_conversation_whose_id_is_escaped(string address)
    {
        var connector = new OneAnswer(() => Json(201, """{"id":"1:2"}"""));
        Assert.Equal(new Delivery.Delivered("1:2"), await Client(connector, new FixedCredential(), Public).SendAsync(new ConversationReference(new Uri(address), "a:1/2"), Hello, CancellationToken.None));
        Assert.Equal(("POST", $"https://smba.trafficmanager.net/emea/{Path}", """{"type":"message","text":"hello"}"""), connector.Sent);
    }

    [Fact]
    public async Task A_message_is_replaced_by_its_id()
    {
        var connector = new OneAnswer(() => Json(200, ""));
        Assert.Equal(new Delivery.Delivered(""), await Client(connector, new FixedCredential(), Public).UpdateAsync(Teams, "1:2", Hello, CancellationToken.None));
        Assert.Equal(("PUT", $"https://smba.trafficmanager.net/emea/{Path}/1%3A2"), (connector.Sent.Method, connector.Sent.Address));
    }

    [Fact]
    public async Task A_conversation_is_opened_with_one_person()
    {
        var connector = new OneAnswer(() => Json(201, """{"id":"a:9"}"""));
        var opened = await Client(connector, new FixedCredential(), Public)
            .CreateConversationAsync(Teams.ServiceUrl, new ConversationParameters([new ChannelAccount { Id = "29:1" }], "t"), CancellationToken.None);
        Assert.Equal(new Delivery.Delivered("a:9"), opened);
        Assert.Equal(("POST", "https://smba.trafficmanager.net/emea/v3/conversations", """{"members":[{"id":"29:1"}],"tenantId":"t","isGroup":false}"""), connector.Sent);
    }

    public static readonly TheoryData<int, string, string?, Delivery> Answers = new()
    {
        { 200, """{"id":"7"}""", null, new Delivery.Delivered("7") },
        { 202, "", null, new Delivery.Delivered("") },
        { 201, "<html>", null, new Delivery.Delivered("") },
        { 400, """{"error":{"code":"BadSyntax","message":"..."}}""", null, new Delivery.Refused("400 BadSyntax") },
        { 401, """{"error":{"code":"BotNotRegistered"}}""", null, new Delivery.Refused("401 BotNotRegistered") },
        { 403, """{"error":{"code":"ConversationBlockedByUser"}}""", null, new Delivery.Refused("403 ConversationBlockedByUser") },
        { 403, """{"errorCode":209,"message":"{\n subCode: MessageWritesBlocked"}""", null, new Delivery.Refused("403") },
        { 404, """{"error":{"code":"a code with words of somebody"}}""", null, new Delivery.Refused("404") },
        { 413, "", null, new Delivery.Refused("413") },
        { 500, """{"error":{"code":"ServiceError"}}""", null, new Delivery.Refused("500 ServiceError") },
        { 302, "", null, new Delivery.Refused("302") },
        { 412, "", null, new Delivery.Throttled(ApiHost.Now.AddSeconds(1)) },
        { 429, "", null, new Delivery.Throttled(ApiHost.Now.AddSeconds(5)) },
        { 429, "", "17", new Delivery.Throttled(ApiHost.Now.AddSeconds(17)) },
        { 429, "", "Thu, 05 Mar 2026 09:01:00 GMT", new Delivery.Throttled(ApiHost.Now.AddMinutes(1)) },
        { 429, "", "Thu, 05 Mar 2026 08:00:00 GMT", new Delivery.Throttled(ApiHost.Now.AddSeconds(5)) },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task An_answer_means_one_thing(int status, string body, string? retryAfter, Delivery delivery)
    {
        var connector = new OneAnswer(() => Json(status, body, retryAfter));
        Assert.Equal(delivery, await Client(connector, new FixedCredential(), Public).SendAsync(Teams, Hello, CancellationToken.None));
    }

    [Theory]
    [InlineData(408)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task Where_nobody_knows_whether_it_came_through_it_is_not_guessed(int status) => await Assert.ThrowsAsync<HttpRequestException>(
        () => Client(new OneAnswer(() => Json(status, "")), new FixedCredential(), Public).SendAsync(Teams, Hello, CancellationToken.None));

    [Fact]
    public async Task Without_a_token_nothing_is_sent_and_that_is_sure()
    {
        var connector = new OneAnswer(() => throw new InvalidOperationException("Nothing was to be sent."));
        var client = new ConnectorClient(new HttpClient(connector), Public, new ConnectorCredential(new NoCredential()), new StandingClock(ApiHost.Now), NullLogger<ConnectorClient>.Instance);
        Assert.Equal(new Delivery.Throttled(ApiHost.Now.AddSeconds(30)), await client.SendAsync(Teams, Hello, CancellationToken.None));
    }

    private static ConversationReference Teams => new(new Uri("https://smba.trafficmanager.net/emea/"), "a:1/2");

    private static ConnectorClient Client(HttpMessageHandler connector, FixedCredential credential, ServiceHosts hosts) =>
        new(new HttpClient(connector), hosts, new ConnectorCredential(credential), new StandingClock(ApiHost.Now), NullLogger<ConnectorClient>.Instance);

    private static HttpResponseMessage Json(int status, string body, string? retryAfter = null)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        return response;
    }

    private sealed class OneAnswer(Func<HttpResponseMessage> answer) : HttpMessageHandler
    {
        public (string Method, string Address, string Body) Sent { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Sent = (request.Method.Method, request.RequestUri!.AbsoluteUri, await request.Content!.ReadAsStringAsync(cancellationToken));
            return answer();
        }
    }

    private sealed class NoCredential : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw new AuthenticationFailedException("no");

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw new AuthenticationFailedException("no");
    }
}
