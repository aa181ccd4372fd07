using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using StratexTeams.Adapters.Teams.Cards;
using StratexTeams.Adapters.Teams.Cards.Prompts;
using StratexTeams.Bot.Local.Sample;
using StratexTeams.Core;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.People;
using StratexTeams.Core.Prompts;
using StratexTeams.Core.Prompts.Answers;
using StratexTeams.Core.Prompts.Card;
using StratexTeams.Core.Prompts.Due;
using StratexTeams.Tests.Sample;

namespace StratexTeams.Tests.Cards;

/// <summary>How many lines one card has: as many as the organisation has set, and never more than a message may hold. Jonas has nine
/// values to
/// report and three from a feed to attest.</summary>
public sealed class PageSizeTests : IAsyncLifetime
{
    private const int MostBytes = 25 * 1024;
    private const string Because = "Two cranes stood for a week while the quay was dredged.";

    private static readonly TabLinks Tabs = new("11111111-2222-3333-4444-555555555555");

    private PlayedSample _sample = null!;
    private Addressee _reader = null!;

    public async Task InitializeAsync()
    {
        _sample = await PlayedSample.GoldenAsync();
        _reader = CardLanguages.Reader(_sample.State, "ar-AE");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private TenantState With(int rows, params DomainEvent[] facts) =>
        _sample.State.ApplyHypothetically([new OrganisationSettingsChanged(_sample.State.Organisation.Settings! with { CardRows = rows }), .. facts]);

    private PromptRun Asked(TenantState state) => PromptRun.Of(state, SamplePeople.Jonas, _sample.Now, _reader);

    private static IReadOnlyList<int> On(PromptView card) => [.. card.Rows.Select(row => row.Number), .. card.Attest?.Lines.Select(line => line.Number) ?? []];

    private static PromptRun Answered(PromptRun run) => run.Press(PromptVerb.Send, run.Each(number => run.Last(number) with { Explanation = Because }));

    [Fact]
    public void Twelve_stand_on_one_card_where_the_organisation_wants_that() =>
        Assert.Equal(Enumerable.Range(1, 12), On(Asked(With(12)).Card));

    [Fact]
    public void Twelve_are_answered_with_one_press_then()
    {
        var receipt = Answered(Asked(With(12))).Card;
        Assert.Empty(On(receipt));
        Assert.Equal(12, receipt.Receipt.Count);
    }

    [Fact]
    public void One_comes_after_the_other_where_it_wants_that()
    {
        var run = Asked(With(1));
        foreach (var number in Enumerable.Range(1, run.Card.Prompt.Rows.Count(row => row.Task is PromptTask.Report)))
        {
            Assert.Equal([number], run.Card.Rows.Select(row => row.Number));
            run = Answered(run);
        }

        Assert.Empty(run.Card.Rows);
    }

    [Fact]
    public void What_another_left_without_a_sentence_comes_page_by_page()
    {
        var rows = Asked(_sample.State).Card.Prompt.Rows;
        var red = rows.Where(row => row.Task is PromptTask.Report).Select(row => new KpiValueReported(row.Kpi, row.Period, _sample.State.Kpis.All[row.Kpi].LatestBefore(row.Period)!.Actual));
        var run = Asked(With(6)).Meanwhile(SamplePeople.Priya, red);
        Assert.InRange(run.Press(PromptVerb.Show).Card.Rows.Count, 1, 6);
    }

    [Fact]
    public void What_was_typed_on_a_longer_card_comes_back_whole()
    {
        var run = Asked(With(12));
        var shorter = run with { State = run.State.ApplyHypothetically([new OrganisationSettingsChanged(run.State.Organisation.Settings! with { CardRows = 2 })]) };
        var back = shorter.Press(PromptVerb.Send, run.Each(_ => new() { Value = "about the same" })).Card;
        Assert.Equal(run.Card.Rows.Select(row => row.Number), back.Rows.Select(row => row.Number));
        Assert.All(back.Rows, row => Assert.Equal("about the same", row.Input.Value));
    }

    [Fact]
    public void A_card_that_would_be_too_large_is_split_earlier_and_every_number_gets_its_turn()
    {
        var (state, prompt) = Crowded(PromptTask.Report);
        var shown = new List<int>();
        PressedCard? pressed = null;
        while (shown.Count < IssuePrompt.MaxRows)
        {
            var numbers = NumbersOn(Fitting(state, prompt, pressed));
            Assert.InRange(numbers.Count, 1, 11);
            shown.AddRange(numbers);
            pressed = new(PromptVerb.Send, new PromptPress(prompt.Id, 1, PressKind.Send), numbers);
        }

        Assert.Equal(Enumerable.Range(1, IssuePrompt.MaxRows), shown);
    }

    [Fact]
    public void Values_to_attest_are_split_too()
    {
        var (state, prompt) = Crowded(PromptTask.Attest);
        var card = Fitting(state, prompt, null);
        var choices = card["body"]!.AsArray().Single(element => element!["id"]?.ToString() is PromptInputs.Declined)!["choices"]!.AsArray();
        Assert.InRange(choices.Count, 1, IssuePrompt.MaxRows - 1);
        Assert.Equal(choices.Count, card["actions"]![0]!["data"]![PromptInputs.Shown]!.AsObject().Count);
    }

    [Fact]
    public void There_is_no_card_for_more_than_a_message_holds()
    {
        var run = Asked(With(12));
        var typed = run.Each(_ => new() { Value = "about the same", Explanation = new string('船', 1000) });
        Assert.Null(CardFitting.Of(run.State, run.Card.Prompt, _reader, _sample.Now, run.Pressed(PromptVerb.Send, typed), Tabs));
    }

    private JsonNode Fitting(TenantState state, Prompt prompt, PressedCard? pressed)
    {
        var card = CardFitting.Of(state, prompt, _reader, _sample.Now, pressed, Tabs)!;
        Assert.InRange(card.Bytes, 1, MostBytes);
        return JsonNode.Parse(card.Content.GetRawText())!;
    }

    private static IReadOnlyList<int> NumbersOn(JsonNode card) =>
        [.. card["actions"]![0]!["data"]![PromptInputs.OnCard]!.ToString().Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture))];

    /// <summary>A prompt with as many lines as one card may have, twelve to a page, each KPI with the longest name allowed.</summary>
    private (TenantState State, Prompt Prompt) Crowded(PromptTask task)
    {
        var longest = new string('ش', 200);
        var definition = _sample.State.Kpis.All[new KpiId("ONTIME")].Definition with { Objective = null, Owner = SamplePeople.Ben, Name = longest, Numerator = longest, Denominator = longest };
        var month = Period.Month(2026, 10);
        var kpis = Enumerable.Range(1, IssuePrompt.MaxRows).Select(number => new KpiId($"CROWD{number:00}")).ToImmutableArray();
        var state = With(12, [.. kpis.Select(kpi => new KpiDefined(kpi, definition))]);
        state = task is PromptTask.Report ? state : state.ApplyHypothetically(kpis.Select(kpi => new KpiValueReported(kpi, month, new Actual.Rate(30, 31), new FreeText(longest))), new Actor(SamplePeople.Priya, EntryPoint.Page), _sample.Now);
        var run = PromptRun.Of(state, SamplePeople.Ben, _sample.Now, _reader);
        Assert.All(run.Card.Prompt.Rows, row => Assert.Equal(task, row.Task));
        return (run.State, run.Card.Prompt);
    }
}
