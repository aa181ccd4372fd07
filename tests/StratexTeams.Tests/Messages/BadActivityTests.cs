using System.Text;
using System.Text.Json.Nodes;
using StratexTeams.Tests.Api;

namespace StratexTeams.Tests.Messages;

using People = StratexTeams.Tests.Api.People;

/// <summary>Invalid activities and activities without a possible answer get a status and a sentence, and have no effect.</summary>
public sealed class BadActivityTests(TeamsHost host) : IClassFixture<TeamsHost>
{
    private static readonly string Good = TeamsDriver.Said(People.Owner, "hi").ToJsonString();

    public static readonly TheoryData<string, string, int, string> BadBodies = new()
    {
        { "nothing", "", 400, "invalid-activity" },
        { "null", "null", 400, "invalid-activity" },
        { "no JSON", "hi", 400, "invalid-activity" },
        { "half of it", Good[..^20], 400, "invalid-activity" },
        { "a list", $"[{Good}]", 400, "invalid-activity" },
        { "without a type", Good.Replace("\"type\":\"message\",", ""), 400, "invalid-activity" },
        { "with a number for a type", Good.Replace("\"type\":\"message\"", "\"type\":7"), 400, "invalid-activity" },
        { "with text for a sender", Changed("from", "ana"), 400, "invalid-activity" },
        { "with two types", Good.Replace("\"type\":\"message\"", "\"type\":\"message\",\"type\":\"invoke\""), 400, "invalid-activity" },
        { "deep", Changed("value", Deep(40)), 400, "invalid-activity" },
        { "without a sender", Changed("from", null), 400, "invalid-activity" },
        { "with a sender who is no account", Changed("from", JsonNode.Parse("""{ "aadObjectId": "00000000-0000-0000-0000-0000000000020" }""")), 400, "invalid-activity" },
        { "without an organisation", Changed("channelData", null).Replace($"\"tenantId\":\"{People.Ports}\"", "\"tenantId\":null"), 400, "invalid-activity" },
        { "without a conversation", Changed("conversation", null), 400, "invalid-activity" },
        { "pressed without data", Pressed(new JsonArray()), 400, "invalid-activity" },
        { "pressed with text", Pressed("verb"), 400, "invalid-activity" },
        { "submitted with text", Changed("value", "verb"), 400, "invalid-activity" },
        { "too large", Changed("text", new string('x', 256 * 1024)), 413, "activity-too-large" },
        { "far too large", new string('x', 10 * 1024 * 1024), 413, "activity-too-large" },
    };

    [Theory]
    [MemberData(nameof(BadBodies))]
    public async Task What_cannot_be_read_is_refused(string what, string body, int status, string reason)
    {
        var heads = await host.HeadsAsync();
        using var response = await host.Driver.SendAsync(body, ChannelIssuer.Token());
        var (answered, why, _) = await response.ProblemAsync();
        Assert.Equal((what, status, reason), (what, answered, why));
        Assert.Equal((heads, false), (await host.HeadsAsync(), host.Connector.HasMore));
    }

    [Fact]
    public async Task The_place_of_the_mistake_is_named()
    {
        using var response = await host.Driver.SendAsync(Changed("from", "ana"), ChannelIssuer.Token());
        Assert.Equal("The activity could not be read at $.from. Send one as the Bot Framework describes it.", (await response.ProblemAsync()).Sentence);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task What_does_not_call_itself_json_is_not_read(string type)
    {
        using var response = await host.Driver.SendAsync(Good, ChannelIssuer.Token(), type);
        var (status, reason, _) = await response.ProblemAsync();
        Assert.Equal((415, "json-required"), (status, reason));
    }

    [Fact]
    public async Task A_large_body_of_unknown_length_is_refused_as_well()
    {
        using var content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes(new string(' ', 300 * 1024)))) { Headers = { ContentType = new("application/json") } };
        using var response = await host.Driver.SendAsync(new Unmeasured(content), ChannelIssuer.Token());
        Assert.Equal(413, (await response.ProblemAsync()).Status);
    }

    [Fact]
    public async Task Keys_out_of_reach_are_no_bad_token()
    {
        await using var other = new TeamsHost();
        await other.InitializeAsync();
        other.Channel.IsAway = true;
        using var response = await other.Driver.SendAsync(Good, ChannelIssuer.Token());
        Assert.Equal(503, (await response.ProblemAsync()).Status);
    }

    [Fact]
    public async Task Members_that_nobody_knows_are_left_out()
    {
        using var response = await host.Driver.SendAsync(Changed("next", Deep(5)), ChannelIssuer.Token());
        Assert.Equal(200, (int)response.StatusCode);
        Assert.Contains("Hello owner", (await host.Connector.NextAsync()).Card);
    }

    private static string Changed(string member, JsonNode? value)
    {
        var activity = TeamsDriver.Said(People.Owner, "hi");
        activity[member] = value;
        return activity.ToJsonString();
    }

    private static string Pressed(JsonNode data) => TeamsDriver.Invoked(People.Owner, data).ToJsonString();

    private static JsonNode Deep(int levels) => JsonNode.Parse($"{new string('[', levels)}{new string(']', levels)}")!;

    /// <summary>Content sent in chunks, without Content-Length.</summary>
    private sealed class Unmeasured : HttpContent
    {
        private readonly HttpContent _content;

        public Unmeasured(HttpContent content)
        {
            _content = content;
            Headers.ContentType = content.Headers.ContentType;
        }

        protected override Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context) => _content.CopyToAsync(stream);

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
