using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;
using StratexTeams.Tests.Api;

namespace StratexTeams.Tests.Messages;

using People = StratexTeams.Tests.Api.People;

/// <summary>The bot accepts activities from Teams only, and only for the service address that the token names.</summary>
public sealed class ChannelTokenTests(TeamsHost host) : IClassFixture<TeamsHost>
{
    private const string NotForUs = "This token does not count here. Sign in again and ask for a token of this application.";
    private const string Expired = "This token has expired. Get a new one and send the request again.";
    private const string AnotherChannel = "This token does not speak for Teams. Send a token of the channel that the activity comes from.";
    private const string AnotherAddress = "This token is for another service address than the activity names. Send the one that belongs to it.";

    public static readonly TheoryData<string, Action<SecurityTokenDescriptor>, int, string> BadTokens = new()
    {
        { "of another issuer", token => token.Issuer = "https://login.microsoftonline.com/common/v2.0", 401, NotForUs },
        { "of the issuer in other letters", token => token.Issuer = "https://API.botframework.com", 401, NotForUs },
        { "without an issuer", token => token.Issuer = null, 401, NotForUs },
        { "for another bot", token => token.Audience = "11d2f2c4-4d0b-4c8e-9b1e-54a2f9c07a10", 401, NotForUs },
        { "for nobody", token => token.Audience = null, 401, NotForUs },
        { "for two bots", token => token.Audiences.Add("11d2f2c4-4d0b-4c8e-9b1e-54a2f9c07a10"), 401, NotForUs },
        { "of another algorithm", token => token.SigningCredentials = ChannelIssuer.StrongerHash, 401, NotForUs },
        { "with the public key as a secret", token => token.SigningCredentials = ChannelIssuer.PublicKeyAsSecret, 401, NotForUs },
        { "of a stranger", token => token.SigningCredentials = ChannelIssuer.StrangersKey, 401, NotForUs },
        { "that expired six minutes ago", token => (token.NotBefore, token.Expires) = (At(-60), At(-6)), 401, Expired },
        { "of tomorrow", token => (token.NotBefore, token.Expires) = (At(6), At(60)), 401, NotForUs },
        { "that never expires", token => token.Expires = null, 401, NotForUs },
        { "of a key for another channel", token => token.SigningCredentials = ChannelIssuer.KeyOfAnotherChannel, 403, AnotherChannel },
        { "of a key for no channel", token => token.SigningCredentials = ChannelIssuer.KeyOfNoChannel, 403, AnotherChannel },
        { "without a service address", token => token.Claims.Clear(), 403, AnotherAddress },
        { "for another service address", token => token.Claims["serviceurl"] = "https://evil.example/", 403, AnotherAddress },
        { "for the beginning of the service address", token => token.Claims["serviceurl"] = "https://smba.trafficmanager.net/", 403, AnotherAddress },
    };

    [Theory]
    [MemberData(nameof(BadTokens))]
    public async Task A_token_that_does_not_prove_the_channel_is_refused(string what, Action<SecurityTokenDescriptor> change, int status, string sentence)
    {
        var heads = await host.HeadsAsync();
        using var response = await host.Driver.SendAsync(TeamsDriver.Said(People.Owner, "hi").ToJsonString(), ChannelIssuer.Token(change));
        var (answered, _, said) = await response.ProblemAsync();
        Assert.Equal((what, status, sentence), (what, answered, said));
        Assert.Equal((heads, false), (await host.HeadsAsync(), host.Connector.HasMore));
    }

    [Theory]
    [InlineData(-5)]
    [InlineData(5)]
    public async Task Clocks_may_differ_by_five_minutes(int minutes)
    {
        var token = ChannelIssuer.Token(good => (good.NotBefore, good.Expires) = minutes < 0 ? (At(-60), At(minutes)) : (At(minutes), At(60)));
        using var response = await host.Driver.SendAsync(TeamsDriver.Activity(People.Owner, "typing").ToJsonString(), token);
        Assert.Equal(200, (int)response.StatusCode);
    }

    [Fact]
    public async Task Without_a_token_nobody_is_heard()
    {
        using var response = await host.Driver.SendAsync(TeamsDriver.Said(People.Owner, "hi").ToJsonString(), null);
        var (status, reason, _) = await response.ProblemAsync();
        Assert.Equal((401, "channel-token-missing"), (status, reason));
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.ToString());
        Assert.False(host.Connector.HasMore);
    }

    [Fact]
    public async Task A_token_without_a_signature_is_refused()
    {
        using var response = await host.Driver.SendAsync(TeamsDriver.Said(People.Owner, "hi").ToJsonString(), SignIn.Unsigned(ChannelIssuer.Token()));
        Assert.Equal(401, (await response.ProblemAsync()).Status);
    }

    [Fact]
    public async Task A_persons_token_does_not_speak_for_the_channel()
    {
        using var response = await host.Driver.SendAsync(TeamsDriver.Said(People.Owner, "hi").ToJsonString(), SignIn.TokenFor(People.Owner, ApiHost.Now));
        Assert.Equal(401, (await response.ProblemAsync()).Status);
    }

    [Fact]
    public async Task The_channels_token_is_not_shown_to_the_sign_in_service_of_people()
    {
        await host.Driver.SaysAsync(People.Owner, "hi");
        Assert.Empty(host.SignIn.Asked);
    }

    [Fact]
    public async Task Another_channel_is_refused()
    {
        var activity = TeamsDriver.Said(People.Owner, "hi");
        activity["channelId"] = "webchat";
        using var response = await host.Driver.SendAsync(activity);
        var (status, _, sentence) = await response.ProblemAsync();
        Assert.Equal((403, AnotherChannel), (status, sentence));
    }

    [Fact]
    public async Task An_activity_with_another_service_address_than_its_token_is_refused()
    {
        var activity = TeamsDriver.Said(People.Owner, "hi");
        activity["serviceUrl"] = "https://evil.example/";
        using var response = await host.Driver.SendAsync(activity);
        Assert.Equal(AnotherAddress, (await response.ProblemAsync()).Sentence);
    }

    [Fact]
    public async Task An_activity_that_names_two_organisations_is_refused()
    {
        var heads = await host.HeadsAsync();
        var activity = TeamsDriver.Said(People.Owner, "hi");
        activity["channelData"] = JsonNode.Parse($$"""{ "tenant": { "id": "{{People.Mills}}" } }""");
        using var response = await host.Driver.SendAsync(activity);
        var (status, _, sentence) = await response.ProblemAsync();
        Assert.Equal((403, "The activity names two organisations. Send one whose conversation and channel data agree."), (status, sentence));
        Assert.Equal((heads, false), (await host.HeadsAsync(), host.Connector.HasMore));
    }

    private static DateTime At(int minutes) => ApiHost.Now.UtcDateTime.AddMinutes(minutes);
}
