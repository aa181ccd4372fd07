using System.Text.Json.Nodes;
using StratexTeams.Tests.Api;

namespace StratexTeams.Tests.Messages;

using People = StratexTeams.Tests.Api.People;

/// <summary>A press is answered before the card is updated on other devices, and the update still goes out when the host is stopped in
/// between.</summary>
public sealed class CardUpdateQueueTests
{
    [Fact]
    public async Task A_press_is_answered_while_the_other_devices_wait_and_they_are_told_before_the_host_is_gone()
    {
        var host = new TeamsHost();
        await host.InitializeAsync();
        var open = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        host.Connector.Open = open.Task;
        using var response = await host.Driver.SendAsync(TeamsDriver.Invoked(People.Viewer, new JsonObject { ["verb"] = "show.help" }));
        var answer = (await response.BodyAsync())["value"]!.ToJsonString();
        Assert.False(host.Connector.HasMore);

        var stopping = ((IAsyncLifetime)host).DisposeAsync();
        open.SetResult();
        await stopping;
        Assert.True(host.Connector.HasMore);
        Assert.Equal(answer, JsonNode.Parse((await host.Connector.NextAsync()).Card)!.ToJsonString());
    }
}
