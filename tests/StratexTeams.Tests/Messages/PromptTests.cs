using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using StratexTeams.Bot.Messages.Responses;
using StratexTeams.Core;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.Prompts;
using StratexTeams.Tests.Api;

namespace StratexTeams.Tests.Messages;

using People = StratexTeams.Tests.Api.People;

/// <summary>The owner's card for February: a rate and a number to report, and a value entered by the office to attest. Each test has its
/// own bot and log.</summary>
public sealed class PromptTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Send = "Send and attest";
    private readonly TeamsHost _host = new();

    private TeamsDriver Driver => _host.Driver;

    public Task InitializeAsync() => ((IAsyncLifetime)_host).InitializeAsync();

    Task IAsyncLifetime.DisposeAsync() => ((IAsyncLifetime)_host).DisposeAsync();

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    /// <summary>Sends the prompt; when this returns, the delivery is recorded too, so that the log does not change until the next
    /// press.</summary>
    private static async Task<SentCard> AskedAsync(TeamsHost host)
    {
        var card = new SentCard(await host.Driver.SaysAsync(People.Owner, "due"));
        await host.Services.GetRequiredService<EffectDispatch>().RunAsync(People.Ports, CancellationToken.None);
        return card;
    }

    private static (string Id, string Value)[] Numbers(SentCard card) =>
    [
        (card.Inputs.Keys.Single(id => id.StartsWith("n.", StringComparison.Ordinal)), "30"),
        (card.Inputs.Keys.Single(id => id.StartsWith("d.", StringComparison.Ordinal)), "31"),
        (card.Inputs.Keys.Single(id => id.StartsWith("v.", StringComparison.Ordinal)), "7.5"),
    ];

    private async Task<(Actual? OnTime, Actual? Draft)> HeldAsync()
    {
        var kpis = (await _host.StateAsync()).Kpis.All;
        return (kpis[Organisation.OnTime].ActualIn(Organisation.February)?.Actual, kpis[Organisation.Draft].ActualIn(Organisation.February)?.Actual);
    }

    [Theory]
    [InlineData(CardPress.Execute)]
    [InlineData(CardPress.Submit)]
    public async Task One_press_records_and_attests_everything_on_the_card(CardPress form)
    {
        var card = await AskedAsync(_host);
        var receipt = new SentCard(await Driver.PressesAsync(People.Owner, card.Press(Send, Numbers(card)), form));
        Assert.Equal((new Actual.Rate(30, 31), 7.5m), await HeldAsync());
        Assert.Equal("✓ 3 of 3 recorded, February 2026", receipt.Title);
        Assert.Equal(AttestationLevel.Stated, (await _host.StateAsync()).Attestations.LevelOf(Organisation.OnTime, Organisation.February));
        Assert.Equal(AttestationLevel.Verified, (await _host.StateAsync()).Attestations.LevelOf(Organisation.Calls, Organisation.February));
        Assert.Equal(["Correct or add a note", "Open scorecard"], receipt.Buttons);
    }

    [Fact]
    public async Task Both_forms_of_a_press_leave_the_same_bytes_in_the_log_whichever_the_cards_are_made_with()
    {
        var (invoked, sent) = (await PlayedAsync(CardPress.Execute, CardPress.Execute), await PlayedAsync(CardPress.Execute, CardPress.Submit));
        Assert.Equal(Bytes(invoked), Bytes(sent));
        var (other, otherSent) = (await PlayedAsync(CardPress.Submit, CardPress.Execute), await PlayedAsync(CardPress.Submit, CardPress.Submit));
        Assert.Equal(Bytes(other), Bytes(otherSent));
        Assert.Equal(Told(invoked), Told(other));
    }

    private static string Bytes(IReadOnlyList<StoredEvent> log) => string.Join('\n', log.Select(record => Convert.ToHexString(record.Bytes.Span)));

    /// <summary>The records without their hashes and the one setting, which differ between the two forms.</summary>
    private static IEnumerable<RecordedEvent> Told(IReadOnlyList<StoredEvent> log) => log.Select(record => EventCodec.Decode(People.Ports, record) with { Previous = Sha256.None })
        .Where(record => record.Data is not OrganisationSettingsChanged);

    private static async Task<IReadOnlyList<StoredEvent>> PlayedAsync(CardPress setting, CardPress form)
    {
        await using var host = new TeamsHost();
        await ((IAsyncLifetime)host).InitializeAsync();
        await host.SetAsync(held => held with { CardRows = 2, CardPress = setting });
        var asked = new IssuePrompt(People.Owner.Person, new DateOnly(2026, 3, 5));
        await host.DoAsync(People.Ports, new Actor(People.Owner.Person, EntryPoint.Card), asked);
        var card = new SentCard(await host.Driver.PressesAsync(People.Owner, Show(await host.StateAsync()), form));
        var numbers = Numbers(card);
        card = new(await host.Driver.PressesAsync(People.Owner, card.Press("Preview", numbers), form));
        card = new(await host.Driver.PressesAsync(People.Owner, card.Press("Send, attest later", numbers), form));
        card = new(await host.Driver.PressesAsync(People.Owner, card.Press("Attest"), form));
        card = new(await host.Driver.PressesAsync(People.Owner, card.Press("Correct or add a note"), form));
        var corrected = numbers.Select(typed => typed.Id.StartsWith('v') ? (typed.Id, "8") : typed);
        await host.Driver.PressesAsync(People.Owner, card.Press("Send, attest later", corrected), form);
        return await host.Store.ReadAsync(People.Ports, 0, CancellationToken.None).ToListAsync();
    }

    private static JsonObject Show(TenantState state) => new() { ["verb"] = "prompt.show", ["p"] = state.Prompts.OpenOf(People.Owner.Person)!.Id.Sequence, ["r"] = 1 };

    [Fact]
    public async Task A_press_repeated_delayed_or_from_another_device_records_once()
    {
        var card = await AskedAsync(_host);
        var press = card.Press(Send, Numbers(card));
        var receipt = new SentCard(await Driver.PressesAsync(People.Owner, press, CardPress.Execute));
        var heads = await _host.HeadsAsync();
        Assert.Equal(receipt.Title, new SentCard(await Driver.PressesAsync(People.Owner, press, CardPress.Execute)).Title);
        Assert.Equal(receipt.Title, new SentCard(await Driver.PressesAsync(People.Owner, press, CardPress.Submit)).Title);
        Assert.Equal(heads, await _host.HeadsAsync());

        var correcting = new SentCard(await Driver.PressesAsync(People.Owner, receipt.Press("Correct or add a note"), CardPress.Execute));
        var corrected = Numbers(card).Select(typed => typed.Id.StartsWith('v') ? (typed.Id, "8") : typed)
            .Concat(correcting.Inputs.Keys.Where(id => id.StartsWith("c.", StringComparison.Ordinal)).Select(id => (id, "Recounted.")));
        await Driver.PressesAsync(People.Owner, correcting.Press(Send, corrected), CardPress.Execute);
        Assert.Equal(8m, (await HeldAsync()).Draft);
        heads = await _host.HeadsAsync();
        await Driver.PressesAsync(People.Owner, press, CardPress.Execute);
        Assert.Equal((heads, 8m), (await _host.HeadsAsync(), (await HeldAsync()).Draft));
    }

    [Fact]
    public async Task A_press_with_every_field_empty_leaves_the_card_and_the_log_as_they_were()
    {
        var card = await AskedAsync(_host);
        var heads = await _host.HeadsAsync();
        var again = new SentCard(await Driver.PressesAsync(People.Owner, card.Press("Send, attest later"), CardPress.Execute));
        Assert.Equal((card.Title, heads), (again.Title, await _host.HeadsAsync()));
        Assert.Equal(card.Inputs.Keys, again.Inputs.Keys);
        Assert.Contains("Nothing was filled in, so nothing was recorded.", again.Text);
    }

    [Fact]
    public async Task Two_devices_at_once_record_one_number()
    {
        var card = await AskedAsync(_host);
        var numbers = Numbers(card);
        var others = numbers.Select(typed => typed.Id.StartsWith('v') ? (typed.Id, "7.4") : typed).ToArray();
        var presses = new[] { numbers, others }.Select(typed => Driver.SendAsync(TeamsDriver.Invoked(People.Owner, card.Press(Send, typed))));
        await Task.WhenAll(presses);
        Assert.Equal(1, (await _host.StateAsync()).Kpis.All[Organisation.Draft].ActualIn(Organisation.February)!.Version);
    }

    [Fact]
    public async Task A_store_that_takes_nothing_gives_the_card_back_as_it_was_typed()
    {
        var card = await AskedAsync(_host);
        var numbers = Numbers(card);
        _host.Store.IsFull = true;
        var back = new SentCard(await Driver.PressesAsync(People.Owner, card.Press(Send, numbers), CardPress.Execute));
        Assert.Contains("Not saved yet: press again in a minute.", back.Text);
        Assert.All(numbers, typed => Assert.Equal(typed.Value, back.Inputs[typed.Id]));
        _host.Store.IsFull = false;
        await Driver.PressesAsync(People.Owner, back.Press(Send), CardPress.Execute);
        Assert.Equal((new Actual.Rate(30, 31), 7.5m), await HeldAsync());
    }

    [Fact]
    public async Task A_store_out_of_reach_gives_it_back_too()
    {
        var card = await AskedAsync(_host);
        _host.Store.IsOff = true;
        var back = new SentCard(await Driver.PressesAsync(People.Owner, card.Press(Send, Numbers(card)), CardPress.Execute));
        Assert.Contains("Not saved yet: press again in a minute.", back.Text);
        Assert.Contains("7.5", back.Inputs.Values);
    }

    [Fact]
    public async Task Anothers_card_is_nobody_elses_to_press()
    {
        var card = await AskedAsync(_host);
        var heads = await _host.HeadsAsync();
        var answer = new SentCard(await Driver.PressesAsync(People.Colleague, card.Press(Send, Numbers(card)), CardPress.Execute));
        Assert.Equal("This card is too old to be answered. Write \"due\" for a new one.", answer.Title);
        Assert.Equal(heads, await _host.HeadsAsync());
    }

    [Theory]
    [InlineData("""{"verb":"prompt.approve"}""")]
    [InlineData("""{"p":"none"}""")]
    [InlineData("""{"p":-1}""")]
    [InlineData("""{"r":0}""")]
    [InlineData("""{"r":99999999999}""")]
    [InlineData("""{"r":7}""")]
    [InlineData("""{"v.99":"5"}""")]
    [InlineData("""{"v.1":{"deep":1}}""")]
    [InlineData("""{"h":"none"}""")]
    [InlineData("""{"h":{"1":"0000000000000000"},"attest":true}""")]
    [InlineData("""{"s":"999 abc -1"}""")]
    public async Task Edited_data_changes_nothing_that_is_not_typed(string edits)
    {
        var card = await AskedAsync(_host);
        var data = card.Press("Send, attest later");
        foreach (var (member, value) in JsonNode.Parse(edits)!.AsObject())
        {
            data[member] = value?.DeepClone();
        }

        var heads = await _host.HeadsAsync();
        Assert.NotEmpty(await Driver.PressesAsync(People.Owner, data, CardPress.Execute));
        Assert.Equal(heads, await _host.HeadsAsync());
    }

    [Fact]
    public async Task A_note_that_is_too_long_is_not_cut_and_changes_nothing()
    {
        var card = await AskedAsync(_host);
        var data = card.Press(Send, Numbers(card));
        data["note"] = new string('a', 1001);
        var heads = await _host.HeadsAsync();
        await Driver.PressesAsync(People.Owner, data, CardPress.Execute);
        Assert.Equal(heads, await _host.HeadsAsync());
    }

    [Fact]
    public async Task A_new_card_ends_the_one_before_it()
    {
        var first = await AskedAsync(_host);
        using var response = await Driver.SendAsync(TeamsDriver.Said(People.Owner, "due"));
        var calls = new[] { await _host.Connector.NextAsync(), await _host.Connector.NextAsync() };
        var ended = new SentCard(calls.Single(call => call.Method is "PUT").Card);
        Assert.Contains("Answered below", ended.Text);
        Assert.DoesNotContain(Send, ended.Buttons);
        Assert.Equal(first.Inputs.Keys, new SentCard(calls.Single(call => call.Method is "POST").Card).Inputs.Keys);
    }
}
