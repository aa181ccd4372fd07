using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using StratexTeams.Bot.Messages.Responses;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.Prompts;

namespace StratexTeams.Tests.Messages;

using Organisation = StratexTeams.Tests.Api.Organisation;
using People = StratexTeams.Tests.Api.People;

/// <summary>A store that does not answer at all: a press waits for it for 1.5 seconds.</summary>
public sealed class HangingStoreTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Send = "Send, attest later";
    private const string NotSaved = "Not saved yet: press again in a minute.";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    private static readonly TimeSpan ShortPatience = TimeSpan.FromSeconds(0.5);

    private readonly HandMovedHost _host = new();
    private readonly TaskCompletionSource _letGo = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private JsonObject _press = [];

    /// <summary>The owner has the card for February and types the value of the KPI that is not a rate.</summary>
    public async Task InitializeAsync()
    {
        await ((IAsyncLifetime)_host).InitializeAsync();
        var card = new SentCard(await _host.Driver.SaysAsync(People.Owner, "due"));
        await _host.Services.GetRequiredService<EffectDispatch>().RunAsync(People.Ports, CancellationToken.None);
        _press = card.Press(Send, (card.Inputs.Keys.Single(id => id.StartsWith("v.", StringComparison.Ordinal)), "7.5"));
    }

    Task IAsyncLifetime.DisposeAsync()
    {
        _letGo.TrySetResult();
        return ((IAsyncLifetime)_host).DisposeAsync();
    }

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    private Task<string> PressAsync(CardPress form) => _host.Driver.PressesAsync(People.Owner, _press, form);

    /// <summary>The press times out and is answered with a card.</summary>
    private async Task<SentCard> PressInVainAsync(CardPress form)
    {
        var answer = PressAsync(form);
        await _host.Clock.MoveOnAsync(Patience);
        return new SentCard(await answer);
    }

    private async Task<(int? Versions, int Answers)> RecordedAsync()
    {
        var log = await _host.Store.ReadAsync(People.Ports, 0, CancellationToken.None).ToListAsync();
        return (
            (await _host.StateAsync()).Kpis.All[Organisation.Draft].ActualIn(Organisation.February)?.Version,
            log.Count(record => Core.EventCodec.Decode(People.Ports, record).Data is PromptAnswered));
    }

    [Theory]
    [InlineData(CardPress.Execute)]
    [InlineData(CardPress.Submit)]
    public async Task The_card_comes_back_as_it_was_typed_and_the_same_press_later_records_once(CardPress form)
    {
        _host.Store.Appends = _letGo.Task;
        var back = await PressInVainAsync(form);
        Assert.Contains(NotSaved, back.Text);
        Assert.Contains("7.5", back.Inputs.Values);
        Assert.Equal((null, 0), await RecordedAsync());

        _letGo.SetResult();
        Assert.DoesNotContain(NotSaved, new SentCard(await PressAsync(form)).Text);
        Assert.Equal((1, 1), await RecordedAsync());
    }

    [Fact]
    public async Task Pressed_again_while_it_hangs_it_is_still_recorded_once()
    {
        _host.Store.Appends = _letGo.Task;
        Assert.Contains(NotSaved, (await PressInVainAsync(CardPress.Execute)).Text);
        Assert.Contains(NotSaved, (await PressInVainAsync(CardPress.Submit)).Text);
        _letGo.SetResult();
        await PressAsync(CardPress.Execute);
        Assert.Equal((1, 1), await RecordedAsync());
    }

    [Fact]
    public async Task A_store_that_cannot_even_be_read_gives_the_card_back_too()
    {
        _host.Store.Reads = _letGo.Task;
        var answer = PressAsync(CardPress.Execute);
        await _host.Clock.MoveOnAsync(ShortPatience);
        await _host.Clock.MoveOnAsync(Patience);
        var back = new SentCard(await answer);
        Assert.Contains(NotSaved, back.Text);
        Assert.Contains("7.5", back.Inputs.Values);

        _letGo.SetResult();
        await PressAsync(CardPress.Execute);
        Assert.Equal((1, 1), await RecordedAsync());
    }
}
