using Microsoft.Extensions.DependencyInjection;
using StratexTeams.Bot.Messages.Responses;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Jobs;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.Scorecards.Published;

namespace StratexTeams.Tests.Messages;

using Organisation = StratexTeams.Tests.Api.Organisation;
using People = StratexTeams.Tests.Api.People;

/// <summary>The strategy office locks February while the owner's card for it is in the chat.</summary>
public sealed class ClosedMonthTests(TeamsHost host) : IClassFixture<TeamsHost>
{
    private Task SendAsync() => host.Services.GetRequiredService<EffectDispatch>().RunAsync(People.Ports, CancellationToken.None);

    private Task PutAsync() => host.Services.GetRequiredService<RefreshCards>().RunAsync(People.Ports, CancellationToken.None);

    [Fact]
    public async Task The_card_is_put_once_and_leads_to_whoever_restates()
    {
        var asked = new SentCard(await host.Driver.SaysAsync(People.Owner, "due"));
        await SendAsync();
        await host.Driver.PressesAsync(People.Owner, asked.Press("Send and attest", asked.Inputs.Keys.Where(IsNumber).Select(id => (id, "7"))), CardPress.Execute);
        await PutAsync();
        await SendAsync();
        Assert.False(host.Connector.HasMore);

        await host.DoAsync(People.Ports, Actor.Operator, new LockPeriod(Organisation.February));
        await PutAsync();
        await SendAsync();
        var put = await host.Connector.NextAsync();
        Assert.Equal(("PUT", "v3/conversations/a%3Aowner/activities/card-1"), (put.Method, put.Path));
        var closed = new SentCard(put.Card);
        Assert.Equal("✓ 3 of 3 recorded, February 2026", closed.Title);
        Assert.Equal(["Ask for a restatement", "Open scorecard"], closed.Buttons);

        await PutAsync();
        await SendAsync();
        Assert.False(host.Connector.HasMore);

        var heads = await host.HeadsAsync();
        var told = new SentCard(await host.Driver.PressesAsync(People.Owner, closed.Press("Ask for a restatement"), CardPress.Execute));
        Assert.Contains("write to smo.", told.Text);
        Assert.Contains("[Ships on time, February 2026](https://teams.microsoft.com/l/entity/", told.Text);
        Assert.Equal(heads, await host.HeadsAsync());
    }

    private static bool IsNumber(string id) => id[..2] is "n." or "d." or "v.";
}
