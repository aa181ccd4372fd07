using StratexTeams.Bot.Local.Sample;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Prompts;
using StratexTeams.Core.Prompts.Answers;
using StratexTeams.Core.Prompts.Card;
using StratexTeams.Tests.Sample;

namespace StratexTeams.Tests.Cards;

/// <summary>What the card says for each kind of text typed in a line, and which inputs it shows again. Jonas has twelve lines, among them
/// a rate
/// that was 421 of 477, a longest wait of 61 h, a berth occupancy inside its target range, 486 ship calls.</summary>
public sealed class RowOutcomeTests : IAsyncLifetime
{
    private const string Number = "number";
    private const string Ticks = "ticks";
    private const string Sentence = "sentence";

    private const string Red = "Recorded: 61 h. It is red, so a sentence is needed before it is attested.";

    private PromptRun _jonas = null!;

    public async Task InitializeAsync()
    {
        var sample = await PlayedSample.GoldenAsync();
        _jonas = PromptRun.Of(sample.State, SamplePeople.Jonas, sample.Now, CardLanguages.Reader(sample.State, "en-GB"));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private static RowInput Typed(string value, string of = "") => new() { Value = value, Denominator = of };

    /// <summary>The KPI, what is typed in its line, what the card says of it, and the inputs it shows again.</summary>
    public static readonly TheoryData<string, RowInput, string, string> ComingBack = new()
    {
        { "WAIT", Typed("6l"), "“6l” is not a number. Did you mean 61?", $"{Number} {Ticks}" },
        { "WAIT", Typed("long"), "“long” is not a number.", $"{Number} {Ticks}" },
        { "WAIT", Typed("1.234"), "“1.234” can be read as 1.234 or as 1,234. Write it without a thousands sign.", $"{Number} {Ticks}" },
        { "ONTIME", Typed("421"), "Give both numbers, as 412 of 477.", $"{Number} {Ticks}" },
        { "WAIT", new() { IsNoChange = true, IsNotAvailableYet = true }, "Which one: no change, or not available yet?", $"{Number} {Ticks}" },
        { "WAIT", Typed("58") with { IsNoChange = true }, "Which one: 58 or no change?", $"{Number} {Ticks}" },
        { "ONTIME", Typed("421", "477") with { IsNotAvailableYet = true }, "Which one: 421/477 or not available yet?", $"{Number} {Ticks}" },
        { "WAIT", Typed("8640"), "Is 8,640 h right? Last was 61 h. Press again to confirm.", $"{Number} {Ticks}" },
        { "WAIT", Typed("8,640"), "Is 8.640 h right? Last was 61 h. Press again to confirm.", $"{Number} {Ticks}" },
        { "ONTIME", Typed("480", "477"), "Is 100.6 % (480 of 477) right? Last was 88.3 % (421 of 477). Press again to confirm.", $"{Number} {Ticks}" },
        { "WAIT", Typed("61"), Red, $"{Number} {Sentence}" },
        { "WAIT", new() { IsNoChange = true }, Red, $"{Number} {Sentence}" },
    };

    [Theory]
    [MemberData(nameof(ComingBack))]
    public void A_line_that_is_not_done_comes_back_with_the_reason(string kpi, RowInput typed, string says, string inputs)
    {
        var row = Sent(_jonas, kpi, typed).Back(kpi);
        Assert.Equal((says, inputs), (row?.Problem, row is null ? "" : InputsOf(row)));
    }

    public static readonly TheoryData<string, RowInput, RowInput> Kept = new()
    {
        { "WAIT", Typed("6l"), Typed("6l") },
        { "ONTIME", Typed("421"), Typed("421") },
        { "WAIT", Typed("58") with { IsNoChange = true }, Typed("58") with { IsNoChange = true } },
        { "WAIT", new() { IsNoChange = true, IsNotAvailableYet = true }, new() { IsNoChange = true, IsNotAvailableYet = true } },
        { "WAIT", Typed("8640"), Typed("8640") with { NumberToConfirm = "8640" } },
        { "WAIT", Typed("61"), Typed("61") },
        { "WAIT", new() { IsNoChange = true }, Typed("61") },
    };

    [Theory]
    [MemberData(nameof(Kept))]
    public void What_was_typed_or_is_recorded_stands_in_a_line_that_comes_back(string kpi, RowInput typed, RowInput shown) => Assert.Equal(shown, Sent(_jonas, kpi, typed).Back(kpi)?.Input);

    /// <summary>The KPI, what is typed, and what the receipt says.</summary>
    public static readonly TheoryData<string, RowInput, string> Recorded = new()
    {
        { "BERTH", Typed("3,698", "5,208"), "71.0 % (3,698 of 5,208) · ▲ Green · was 71.0 %" },
        { "BERTH", Typed("3698 of 5208"), "71.0 % (3,698 of 5,208) · ▲ Green · was 71.0 %" },
        { "CALLS", Typed("0.5k"), "500 calls · was 486 calls" },
        { "CALLS", new() { IsNoChange = true }, "486 calls · was 486 calls" },
        { "WAIT", Typed("48,0 h"), "48 h · ▲ Green · was 61 h" },
        { "WAIT", Typed("61") with { Explanation = "A bulk carrier waited for daylight." }, "61 h · ▼ Red · was 61 h" },
    };

    [Theory]
    [MemberData(nameof(Recorded))]
    public void A_line_that_is_fine_is_recorded_and_attested_and_does_not_come_back(string kpi, RowInput typed, string says)
    {
        var after = Sent(_jonas, kpi, typed);
        Assert.Null(after.Back(kpi));
        Assert.Equal(says, Receipt(after, kpi));
        Assert.Equal(AttestationLevel.Stated, after.LevelOf(kpi));
    }

    [Fact]
    public void A_blank_line_stays_open_without_a_word()
    {
        var after = Sent(_jonas, "CALLS", Typed("490"));
        Assert.Null(after.Back("WAIT"));
        Assert.Null(after.Press(PromptVerb.Show).Back("WAIT")!.Problem);
    }

    [Fact]
    public void What_is_not_available_yet_is_asked_for_again_on_the_next_working_day()
    {
        var after = Sent(_jonas, "WAIT", new() { IsNotAvailableYet = true });
        Assert.Null(after.Back("WAIT"));
        var off = Assert.Single(after.Press(PromptVerb.Send).Card.DeferredLines);
        Assert.Equal(("Longest wait: ask again on", new DateOnly(2026, 11, 6)), (off.Label, off.Day));
    }

    [Fact]
    public void The_same_number_pressed_again_is_recorded()
    {
        var asked = Sent(_jonas, "CALLS", Typed("8640"));
        var after = Sent(asked, "CALLS", asked.Back("CALLS")!.Input);
        Assert.Null(after.Back("CALLS"));
        Assert.Equal("8,640 calls · was 486 calls", Receipt(after, "CALLS"));
    }

    [Fact]
    public void Another_number_pressed_again_is_asked_about_again() =>
        Assert.Equal("Is 9,640 calls right? Last was 486 calls. Press again to confirm.", Sent(Sent(_jonas, "CALLS", Typed("8640")), "CALLS", Typed("9640")).Back("CALLS")!.Problem);

    [Fact]
    public void What_another_recorded_meanwhile_is_shown_with_who_and_changed_only_with_a_reason()
    {
        var overtaken = _jonas.Meanwhile(SamplePeople.Priya, new KpiValueReported(new KpiId("CALLS"), _jonas.Card.Prompt.Rows[0].Period, 490));
        var asked = Sent(overtaken, "CALLS", Typed("488"));
        Assert.Equal("Priya Raman recorded 490 calls on 5 Nov 10:00. To change it, give a reason and press again.", asked.Back("CALLS")!.Problem);
        Assert.Equal((Actual)490, asked.ReadingOf("CALLS"));
        Assert.Equal((Actual)490, Sent(asked, "CALLS", Typed("488")).ReadingOf("CALLS"));
        Assert.Equal((Actual)488, Sent(asked, "CALLS", Typed("488") with { Explanation = "Two calls were tugs." }).ReadingOf("CALLS"));
    }

    [Fact]
    public void What_the_same_person_recorded_elsewhere_meanwhile_is_told_to_them_as_theirs()
    {
        var overtaken = _jonas.Meanwhile(SamplePeople.Jonas, new KpiValueReported(new KpiId("CALLS"), _jonas.Card.Prompt.Rows[0].Period, 490));
        Assert.Equal("You recorded 490 calls on 5 Nov 10:00. To change it, give a reason and press again.", Sent(overtaken, "CALLS", Typed("488")).Back("CALLS")!.Problem);
    }

    [Fact]
    public void Lines_that_come_back_beside_those_of_the_next_page_are_not_counted_as_one_run()
    {
        var after = _jonas.Press(PromptVerb.Send, (1, Typed("x")), (2, Typed("5")), (3, Typed("6")), (4, Typed("7", "8")), (5, Typed("9", "10")), (6, Typed("11", "12")));
        Assert.DoesNotContain(" of 12", after.Card.Subtitle);
    }

    [Fact]
    public void No_change_is_not_offered_where_the_last_period_is_missing()
    {
        var missing = _jonas.Meanwhile(SamplePeople.Ingrid, new KpiValueReported(new KpiId("CALLS"), _jonas.Card.Prompt.Rows[0].Period.Previous, new Actual.Absent(AbsenceReason.NotSet)));
        Assert.Equal((null, "Not available yet"), missing.Press(PromptVerb.Send).Back("CALLS") is { } row ? (row.NoChangeLabel, row.NotAvailableYetLabel) : default);
    }

    [Fact]
    public void A_critical_value_is_recorded_and_a_second_person_is_asked()
    {
        var after = Sent(_jonas, "ONTIME", Typed("460", "477"));
        Assert.Null(after.Back("ONTIME"));
        Assert.Contains("Priya Raman is asked to attest Ships on the promised day.", after.Press(PromptVerb.Send).Card.Effects);
    }

    [Fact]
    public void A_change_to_an_attested_value_without_a_reason_names_the_KPI_as_its_owner_does()
    {
        var page = Sent(_jonas, "CALLS", Typed("490")).Press(PromptVerb.Send).Press(PromptVerb.EditRecorded);
        var back = page.Press(PromptVerb.SendCorrection, (page.NumberOf("CALLS"), Typed("491"))).Back("CALLS")!;
        Assert.Equal(("\"Ship calls\" is attested for this period. Say in a note why it changes.", "Reason for the change"), (back.Problem, back.ExplanationLabel));
    }

    private static PromptRun Sent(PromptRun run, string kpi, RowInput typed) => run.Press(PromptVerb.Send, (run.NumberOf(kpi), typed));

    // The receipt as shown after the last page.
    private static string? Receipt(PromptRun run, string kpi) =>
        run.Press(run.Pressed(PromptVerb.Send) with { ShownLines = [run.Card.Prompt.Rows.Count] }).Card.Receipt.SingleOrDefault(line => line.Name == run.Kpi(run.NumberOf(kpi)).Definition.Name)?.Value;

    private static string InputsOf(RowView row) => string.Join(' ', new[]
    {
        Number,
        row.NoChangeLabel is not null || row.NotAvailableYetLabel is not null ? Ticks : null,
        row.ExplanationLabel is not null ? Sentence : null,
    }.OfType<string>());
}
