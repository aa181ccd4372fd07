using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using StratexTeams.Adapters.Teams.Cards;
using StratexTeams.Adapters.Teams.Cards.Prompts;
using StratexTeams.Adapters.Teams.Cards.Schema;
using StratexTeams.Core.Organisation;
using StratexTeams.Tests.Exports;
using StratexTeams.Tests.Sample;

namespace StratexTeams.Tests.Cards;

/// <summary>Every state of every card in both forms and four languages, parsed by the official parser and, in one form, drawn; all in one
/// run of check.mjs.</summary>
public sealed class CheckedCards : IAsyncLifetime
{
    private static readonly TabLinks Tabs = new("11111111-2222-3333-4444-555555555555");

    internal IReadOnlyList<CheckedCard> All { get; private set; } = [];

    public async Task InitializeAsync() => All = await CheckAsync(Cards(await PlayedSample.GoldenAsync()));

    public Task DisposeAsync() => Task.CompletedTask;

    private static IReadOnlyList<CheckedCard> Cards(PlayedSample sample) =>
    [
        .. from language in CardLanguages.All
           let reader = CardLanguages.Reader(sample.State, language)
           let prompts = new PromptCardStates(sample, reader).All.ToList()
           from form in Enum.GetValues<CardPress>()
           let others = new OtherCards(sample, new CardReader(reader.Culture, reader.Culture, form, Tabs), reader).All
           from card in prompts.Select(prompt => (Name: $"prompt: {prompt.State}", Card: PromptCard.Of(prompt.View, reader, form, Tabs))).Concat(others)
           select new CheckedCard(card.Name, language, form, CardJson.Write(card.Card)),
    ];

    private static async Task<IReadOnlyList<CheckedCard>> CheckAsync(IReadOnlyList<CheckedCard> cards)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllLinesAsync(file, cards.Select(card => $$"""{"name":{{JsonSerializer.Serialize(card.Name)}},"card":{{Encoding.UTF8.GetString(card.Bytes)}},"isDrawn":{{(card.Form is CardPress.Execute ? "true" : "false")}}}"""));
            var (exitCode, output) = await Shell.RunAsync(Path.GetTempPath(), "node", Repository.At("tests", "StratexTeams.Tests", "Cards", "check.mjs"), file);
            Assert.True(exitCode is 0, output);
            return [.. cards.Zip(output.Split('\n', StringSplitOptions.RemoveEmptyEntries), (card, line) => With(card, JsonNode.Parse(line)!))];
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static CheckedCard With(CheckedCard card, JsonNode found)
    {
        Assert.Equal(card.Name, found["name"]!.GetValue<string>());
        return card with
        {
            Problems = [.. found["problems"]!.AsArray().Select(problem => Convert.ToString(problem, CultureInfo.InvariantCulture)!)],
            Width = found["width"]?.GetValue<int>(),
            Height = found["height"]?.GetValue<int>(),
        };
    }
}
