using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.People;
using StratexTeams.Tests.Api;

namespace StratexTeams.Tests.Messages;

using People = StratexTeams.Tests.Api.People;

/// <summary>Messages from unknown senders and in group conversations.</summary>
public sealed class UnknownSenderTests(TeamsHost host) : IClassFixture<TeamsHost>
{
    private const string Personal = "Ask me in our personal chat: others read along here.";

    [Fact]
    public async Task An_organisation_that_is_not_set_up_gets_one_card_and_leaves_nothing_behind()
    {
        var heads = await host.HeadsAsync();
        Assert.Contains("Your organisation is not set up here yet.", await host.Driver.SaysAsync(People.Nowhere, "kpi calls"));
        Assert.Equal((heads, false), (await host.HeadsAsync(), host.Connector.HasMore));
        Assert.Null(await host.Services.GetRequiredService<IDirectory>().FindByObjectIdAsync(People.NotSetUp, People.Nowhere.ObjectId, CancellationToken.None));
    }

    [Fact]
    public async Task An_account_that_nobody_listed_is_told_so() =>
        Assert.Contains("Your account is not in the list of people here, or is disabled.", await host.Driver.SaysAsync(People.Unlisted, "scorecard"));

    [Fact]
    public async Task An_account_that_is_disabled_is_told_so_and_is_not_reached_any_more()
    {
        Assert.Contains("Your account is not in the list of people here, or is disabled.", await host.Driver.PressesAsync(People.Left, new JsonObject { ["verb"] = "show.scorecard" }, CardPress.Submit));
        Assert.Null((await host.Services.GetRequiredService<IDirectory>().FindAsync(People.Ports, People.Left.Person, CancellationToken.None))!.Conversation);
    }

    [Theory]
    [InlineData("<at>Stratex</at> kpi calls")]
    [InlineData("<at>Stratex</at> late")]
    [InlineData("<at>Stratex</at> nonsense")]
    public async Task In_a_group_nothing_is_told_but_where_to_ask(string said)
    {
        var activity = TeamsDriver.InGroup(TeamsDriver.Said(People.Smo, said));
        activity["entities"] = JsonNode.Parse($$"""[{ "type": "mention", "text": "<at>Stratex</at>", "mentioned": { "id": "28:{{ApiHost.AppId}}" } }]""");
        using var response = await host.Driver.SendAsync(activity);
        var call = await host.Connector.NextAsync();
        Assert.Equal(("POST", "v3/conversations/19%3Agroup%40thread.v2/activities", Personal), (call.Method, call.Path, TextOf(call.Card)));
    }

    [Fact]
    public async Task A_press_in_a_group_tells_nothing_and_replaces_nobodys_card()
    {
        using var response = await host.Driver.SendAsync(TeamsDriver.InGroup(TeamsDriver.Invoked(People.Smo, new JsonObject { ["verb"] = "show.late" })));
        Assert.Equal(Personal, (string)(await response.BodyAsync())["value"]!["body"]![0]!["text"]!);
        await host.Driver.SaysAsync(People.Smo, "hi");
        Assert.False(host.Connector.HasMore);
    }

    [Fact]
    public async Task A_group_is_no_place_to_reach_somebody()
    {
        using var response = await host.Driver.SendAsync(TeamsDriver.InGroup(TeamsDriver.Said(People.Provider, "hi")));
        await host.Connector.NextAsync();
        Assert.Null((await host.Services.GetRequiredService<IDirectory>().FindAsync(People.Ports, People.Provider.Person, CancellationToken.None))!.Conversation);
    }

    private static string TextOf(string card)
    {
        var body = JsonNode.Parse(card)!["body"]!.AsArray();
        return (string)Assert.Single(body)!["text"]!;
    }
}
