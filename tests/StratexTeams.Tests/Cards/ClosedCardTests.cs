using StratexTeams.Bot.Local.Sample;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.People;
using StratexTeams.Core.Prompts;
using StratexTeams.Tests.Sample;

namespace StratexTeams.Tests.Cards;

/// <summary>What a card shows once its month is locked. Ingrid is the strategy office.</summary>
public sealed class ClosedCardTests : IAsyncLifetime
{
    private const string Correct = "Correct or add a note";
    private const string Restate = "Ask for a restatement";

    private PlayedSample _sample = null!;
    private Addressee _reader = null!;

    public async Task InitializeAsync()
    {
        _sample = await PlayedSample.GoldenAsync();
        _reader = CardLanguages.Reader(_sample.State, "en-GB");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private PromptRun Asked(PersonId person) => PromptRun.Of(_sample.State, person, _sample.Now, _reader);

    private PromptRun Answered => Asked(SamplePeople.Grace) is var run ? run.Press(PromptVerb.Send, run.Each(number => run.Last(number) with { Explanation = "Nights." })) : null!;

    private static IEnumerable<string> Buttons(PromptRun run) => run.Card.Buttons.Select(button => button.Title);

    [Fact]
    public void Before_it_is_closed_what_is_recorded_can_be_corrected() => Assert.Equal([Correct, "Open scorecard"], Buttons(Answered));

    [Fact]
    public void Afterwards_a_restatement_is_asked_for_in_its_place()
    {
        var closed = Answered.Closed().Press(PromptVerb.Show);
        Assert.Equal([Restate, "Open scorecard"], Buttons(closed));
        Assert.Equal("October 2026 is closed: its values change by restatement only.", closed.Card.Effects[^1]);
        Assert.Equal("✓ 1 of 1 recorded, October 2026", closed.Card.Title);
    }

    [Fact]
    public void It_names_who_restates_and_what_they_want_to_know_and_changes_nothing()
    {
        var closed = Answered.Closed();
        var asked = closed.Press(PromptVerb.Restate);
        var restatement = asked.Card.Restatement!;
        Assert.Equal(Restate, asked.Card.Title);
        Assert.Equal("These values are closed. The strategy office restates them: write to Ingrid Solheim, Tomas Ferreira.", restatement.Messages[0]);
        Assert.Equal(("TURNO", "Skilled turnover, October 2026"), restatement.Lines.Select(line => (line.Kpi.Value, line.Name)).Single());
        Assert.Equal(closed.State, asked.State);
    }

    [Fact]
    public void From_there_a_press_leads_back_to_what_was_recorded() =>
        Assert.Equal(Answered.Closed().Press(PromptVerb.Show).Card.Title, Answered.Closed().Press(PromptVerb.Restate).Press(PromptVerb.Show).Card.Title);

    [Fact]
    public void Where_nobody_is_in_the_office_it_says_whom_to_ask_instead()
    {
        var alone = Answered.Closed().Meanwhile(SamplePeople.Ben, new RoleWithdrawn(SamplePeople.Ingrid, Role.Smo), new RoleWithdrawn(SamplePeople.Tomas, Role.Smo));
        Assert.Equal(
            "These values are closed, and nobody is in the strategy office yet: ask your administrator to name somebody.",
            alone.Press(PromptVerb.Restate).Card.Restatement!.Messages[0]);
    }

    [Fact]
    public void A_card_that_nobody_answered_asks_for_nothing_that_is_closed()
    {
        var closed = Asked(SamplePeople.Grace).Closed().Press(PromptVerb.Show);
        Assert.Empty(closed.Card.Rows);
        Assert.Equal([Restate, "Open scorecard"], Buttons(closed));
        Assert.Equal("", closed.Press(PromptVerb.Restate).Card.Restatement!.Lines.Single().Value);
    }

    [Fact]
    public void What_waits_for_a_word_still_waits_when_it_is_closed() =>
        Assert.NotEmpty(Asked(SamplePeople.Daniel).Closed().Press(PromptVerb.Show).Card.Attest!.Lines);

    [Fact]
    public void The_button_on_an_open_month_is_nobodys_and_brings_the_card_as_it_stands() =>
        Assert.Equal(Answered.Card.Title, Answered.Press(PromptVerb.Restate).Card.Title);

    [Fact]
    public void A_receipt_whose_press_was_not_saved_stays_a_receipt()
    {
        var receipt = Answered;
        var back = receipt.Press(receipt.Pressed(PromptVerb.EditRecorded) with { IsUnsaved = true });
        Assert.Equal((receipt.Card.Title, "Not saved yet: press again in a minute."), (back.Card.Title, back.Card.Notice));
    }
}
