using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using StratexTeams.Bot.Messages.Responses;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Organisation;

namespace StratexTeams.Tests.Messages;

using People = StratexTeams.Tests.Api.People;

/// <summary>An organisation's settings for its cards: the form of the button actions, and the number of lines on one card.</summary>
public sealed class CardSettingsTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Invoked = "\"Action.Execute\"";

    private readonly TeamsHost _host = new();

    private TeamsDriver Driver => _host.Driver;

    public Task InitializeAsync() => ((IAsyncLifetime)_host).InitializeAsync();

    Task IAsyncLifetime.DisposeAsync() => ((IAsyncLifetime)_host).DisposeAsync();

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    /// <summary>Sends the prompt; when this returns, the delivery is recorded too.</summary>
    private async Task<string> AskedAsync()
    {
        var card = await Driver.SaysAsync(People.Owner, "due");
        await _host.Services.GetRequiredService<EffectDispatch>().RunAsync(People.Ports, CancellationToken.None);
        return card;
    }

    [Fact]
    public async Task Where_presses_are_to_be_messages_every_card_asks_for_messages_however_it_was_pressed()
    {
        await _host.SetAsync(held => held with { CardPress = CardPress.Submit });
        var asked = await AskedAsync();
        Assert.DoesNotContain(Invoked, asked);
        var card = new SentCard(asked);
        foreach (var press in new[] { card.Press("Preview"), new JsonObject { ["verb"] = "show.help" }, new JsonObject { ["verb"] = "show.scorecard" } })
        {
            Assert.DoesNotContain(Invoked, await Driver.PressesAsync(People.Owner, press, CardPress.Execute));
            Assert.DoesNotContain(Invoked, await Driver.PressesAsync(People.Owner, press, CardPress.Submit));
        }
    }

    [Fact]
    public async Task A_card_of_before_the_setting_is_answered_in_the_new_form()
    {
        var card = new SentCard(await AskedAsync());
        await _host.SetAsync(held => held with { CardPress = CardPress.Submit });
        Assert.DoesNotContain(Invoked, await Driver.PressesAsync(People.Owner, card.Press("Preview"), CardPress.Execute));
    }

    [Fact]
    public async Task One_number_at_a_time_is_one_line_on_the_card_that_is_sent()
    {
        await _host.SetAsync(held => held with { CardRows = 1 });
        Assert.Single(new SentCard(await AskedAsync()).Inputs.Keys, id => id.StartsWith("x.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_too_long_for_one_card_is_told_beside_it_and_loses_nothing()
    {
        await _host.SetAsync(held => held with { CardRows = 12 });
        foreach (var number in Enumerable.Range(1, 10))
        {
            await _host.DoAsync(People.Ports, Actor.Operator, new DefineKpi(new KpiId($"more-{number}"), new() { Name = $"More {number}", Owner = People.Owner.Person }));
        }

        var card = new SentCard(await AskedAsync());
        var heads = await _host.HeadsAsync();
        var typed = card.Inputs.Keys.Where(id => id.StartsWith("v.", StringComparison.Ordinal)).ToDictionary(id => id, _ => "about the same");
        var press = card.Press("Send, attest later", typed.Select(field => (field.Key, field.Value)));
        foreach (var id in typed.Keys)
        {
            press[$"c.{id[2..]}"] = new string('船', 1000);
        }

        using var answer = await Driver.SendAsync(TeamsDriver.Invoked(People.Owner, press));
        Assert.Equal(
            """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"This is more text than one card can hold. Shorten the longest notes and press again; nothing you typed is lost."}""",
            await answer.Content.ReadAsStringAsync());
        Assert.False(_host.Connector.HasMore);
        Assert.Equal(heads, await _host.HeadsAsync());
    }
}
