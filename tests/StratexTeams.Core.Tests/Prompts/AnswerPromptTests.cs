using System.Collections.Immutable;
using System.Globalization;
using StratexTeams.Core.Attestation;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Prompts;
using StratexTeams.Core.Prompts.Answers;
using StratexTeams.Core.Prompts.Due;
using static StratexTeams.Core.Tests.Kpis.ShipKpi;
using static StratexTeams.Core.Tests.Scenario;

namespace StratexTeams.Core.Tests.Prompts;

/// <summary>Cleo's card for February, with one rate on it; January's value was 465 of 477.</summary>
public sealed class AnswerPromptTests
{
    private static readonly DomainEvent[] Asked =
    [
        .. Defined,
        new KpiValueReported(OnTime, January, Good),
        new PromptIssued(Cleo.Person, new DateOnly(2026, 3, 5), [new PromptRow(OnTime, February, PromptTask.Report)]),
    ];

    private static readonly PromptId Card = new(Asked.Length - 1);

    private static TenantState With(params IEnumerable<(Actor By, DomainEvent Fact)> facts) =>
        facts.Aggregate(StateOf(Asked), (state, fact) => state.ApplyHypothetically([fact.Fact], fact.By, Morning));

    private static PromptPress Press(RowInput typed, int revision = 1, PressKind kind = PressKind.Send) =>
        new(Card, revision, kind) { Rows = ImmutableSortedDictionary<int, RowInput>.Empty.Add(1, typed) };

    private static Decision Answer(TenantState state, PromptPress press) => new AnswerPrompt(press, CultureInfo.GetCultureInfo("en-GB")).Decide(state, Cleo, Morning);

    private static IReadOnlyList<DomainEvent> FactsOf(TenantState state, PromptPress press) => Assert.IsType<Decision.Accepted>(Answer(state, press)).Facts;

    private static RowInput Rate(string numerator, string denominator = "477") => new() { Value = numerator, Denominator = denominator };

    private static readonly PromptAnswered Second = new(Card, 2);

    [Fact]
    public void A_number_is_recorded() =>
        Answer(With(), Press(Rate("470"))).ThenRecords(Held(Better), Second);

    [Fact]
    public void A_rate_may_stand_in_the_first_field() =>
        Answer(With(), Press(new RowInput { Value = "470 of 477" })).ThenRecords(Held(Better), Second);

    [Fact]
    public void Nothing_typed_changes_nothing() => Assert.Empty(FactsOf(With(), Press(RowInput.Blank)));

    [Fact]
    public void The_same_press_attests()
    {
        var facts = FactsOf(With(), Press(Rate("470")) with { IsAttesting = true });
        Assert.Equal([typeof(KpiValueReported), typeof(KpiValueAttested), typeof(PromptAnswered)], facts.Select(fact => fact.GetType()));
        Assert.Equal(AttestationLevel.Stated, facts.OfType<KpiValueAttested>().Single().Level);
    }

    [Fact]
    public void A_red_number_is_recorded_and_not_attested() =>
        Answer(With(), Press(Rate("412")) with { IsAttesting = true }).ThenRecords(Held(Bad), Second);

    [Fact]
    public void A_red_number_with_its_sentence_is_attested_in_the_same_press()
    {
        var facts = FactsOf(With(), Press(Rate("412") with { Explanation = "Crane 3 stood." }) with { IsAttesting = true });
        Assert.Equal(Held(Bad, "Crane 3 stood."), facts[0]);
        Assert.IsType<KpiValueAttested>(facts[1]);
    }

    [Fact]
    public void The_sentence_that_a_red_number_owes_comes_with_a_later_press() =>
        Answer(With((Cleo, Held(Bad))), Press(Rate("412") with { Explanation = "Crane 3 stood." })).ThenRecords(Held(Bad, "Crane 3 stood."), Second);

    [Fact]
    public void No_change_records_the_last_value() =>
        Answer(With(), Press(new RowInput { IsNoChange = true })).ThenRecords(Held(Good) with { Kind = ReportKind.NoChange }, Second);

    [Fact]
    public void Not_available_yet_is_recorded() =>
        Answer(With(), Press(new RowInput { IsNotAvailableYet = true })).ThenRecords(Held(new Actual.Absent(AbsenceReason.NotReady)), Second);

    public static readonly TheoryData<RowInput> ComingBack = new()
    {
        Rate("6l"),
        Rate("470", ""),
        Rate("470") with { IsNoChange = true },
        Rate("470") with { IsNotAvailableYet = true },
        new RowInput { IsNoChange = true, IsNotAvailableYet = true },
        Rate("480"),
        Rate("40"),
        Rate("1.234", "5.678"),
        Rate("470", "0"),
    };

    [Theory]
    [MemberData(nameof(ComingBack))]
    public void What_does_not_read_or_is_not_plausible_comes_back_and_changes_nothing(RowInput typed)
    {
        Assert.Empty(FactsOf(With(), Press(typed)));
        Assert.IsType<RowEvaluation.Returned>(new RowEvaluator(With(), Cleo, Morning, CultureInfo.GetCultureInfo("en-GB")).Evaluate(new(OnTime, February, PromptTask.Report), typed, PressKind.Send, isCurrent: true));
    }

    [Fact]
    public void An_implausible_number_counts_when_it_is_pressed_again() =>
        Answer(With(), Press(Rate("40") with { NumberToConfirm = "40/477" })).ThenRecords(Held(new Actual.Rate(40, 477)), Second);

    [Fact]
    public void Having_been_asked_about_one_number_confirms_no_other() =>
        Assert.Empty(FactsOf(With(), Press(Rate("41") with { NumberToConfirm = "40/477" })));

    [Fact]
    public void What_another_recorded_meanwhile_stays() =>
        Assert.Empty(FactsOf(With((Emil, Held(Better))), Press(Rate("465"))));

    [Fact]
    public void It_is_changed_with_a_reason_once_it_was_shown() =>
        Answer(With((Emil, Held(Better))), Press(Rate("465") with { Explanation = "Recount.", NumberToConfirm = "465/477" })).ThenRecords(Held(Good, "Recount.") with { Kind = ReportKind.Correction }, Second);

    [Fact]
    public void An_old_card_changes_nothing_that_is_held() =>
        Assert.Empty(FactsOf(With((Cleo, Held(Better)), (Cleo, Second)), Press(Rate("465") with { Explanation = "Recount.", NumberToConfirm = "465/477" })));

    [Fact]
    public void An_old_card_still_fills_what_is_open() =>
        Answer(With((Cleo, Second)), Press(Rate("470"))).ThenRecords(Held(Better), new PromptAnswered(Card, 3));

    [Fact]
    public void A_correction_counts_on_the_newest_card_only()
    {
        var state = With((Cleo, Held(Better)), (Cleo, Second));
        Answer(state, Press(Rate("465"), revision: 2, PressKind.Correction)).ThenRecords(Held(Good) with { Kind = ReportKind.Correction }, new PromptAnswered(Card, 3));
        Answer(state, Press(Rate("465"), revision: 1, PressKind.Correction)).ThenIsRejected(new CardOutdated());
    }

    [Fact]
    public void Nobody_answers_anothers_card() =>
        new AnswerPrompt(Press(Rate("470")), CultureInfo.InvariantCulture).Decide(With(), Emil, Morning).ThenIsRejected(new PromptExpired());

    [Fact]
    public void A_line_that_is_not_there_is_nobodys() =>
        Assert.Empty(FactsOf(With(), new PromptPress(Card, 1, PressKind.Send) { Rows = ImmutableSortedDictionary<int, RowInput>.Empty.Add(2, Rate("470")).Add(0, Rate("470")) }));
}
