using StratexTeams.Core.Attestation;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Prompts.Due;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Scorecards.Rollup;
using static StratexTeams.Core.Tests.Kpis.ShipKpi;
using static StratexTeams.Core.Tests.Scenario;

namespace StratexTeams.Core.Tests.Prompts;

/// <summary>February's values are available on Wednesday 4 March 2026, due on Monday the 9th, and locked on Friday the 13th.</summary>
public sealed class DueItemsTests
{
    private static readonly DateTimeOffset Available = new(2026, 3, 4, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Due = new(2026, 3, 9);
    private static readonly DateOnly Lock = new(2026, 3, 13);

    private static TenantState KeyedBy(Actor keyer, params IEnumerable<DomainEvent> more) => StateOf(Defined).ApplyHypothetically(more, keyer, Morning);

    private static DueItem Item(DueWork work, Actor actor, DateOnly due) => new(OnTime, February, work, actor.Person, due, Lock);

    private static KpiValueAttested Attested(AttestationLevel level) =>
        new(OnTime, February, StateOf(Defined, Held(Good)).Kpis.All[OnTime].Covered(February)!.Value, level, new("", "", ""));

    [Fact]
    public void A_number_is_asked_for_from_the_day_it_is_available()
    {
        Assert.Empty(DueItems.Of(StateOf(Defined), Cleo.Person, Available.AddDays(-1)));
        Assert.Equal([Item(DueWork.Report, Cleo, Due)], DueItems.Of(StateOf(Defined), Cleo.Person, Available));
    }

    [Fact]
    public void The_data_provider_sees_it_too_and_strangers_do_not()
    {
        Assert.Equal([Item(DueWork.Report, Cleo, Due)], DueItems.Of(StateOf(Defined), Emil.Person, Available));
        Assert.Empty(DueItems.Of(StateOf(Defined), Ben.Person, Available));
    }

    [Fact]
    public void A_deputy_sees_it_while_the_duties_are_delegated()
    {
        Assert.Empty(DueItems.Of(StateOf(Defined), Dora.Person, Available));
        Assert.Equal([Item(DueWork.Report, Cleo, Due)], DueItems.Of(StateOf(Defined, DoraStandsIn), Dora.Person, Available));
    }

    /// <summary>The recorded facts, and the work that is then due and for whom.</summary>
    public static readonly TheoryData<string, Actor, DomainEvent[], DueWork?, Actor?> Situations = new()
    {
        { "not available yet", Cleo, [Held(new Actual.Absent(AbsenceReason.NotReady))], DueWork.Report, Cleo },
        { "not applicable", Cleo, [Held(new Actual.Absent(AbsenceReason.NotApplicable), "moved")], null, null },
        { "provisional", Cleo, [Held(Good) with { IsProvisional = true }], null, null },
        { "a critical value keyed by its owner", Cleo, [Held(Good)], DueWork.Attest, Finn },
        { "a critical value that its owner stated", Cleo, [Held(Good), Attested(AttestationLevel.Stated)], DueWork.Attest, Finn },
        { "a value keyed by a feed", Emil, [Held(Good)], DueWork.Attest, Cleo },
        { "a verified value", Emil, [Held(Good), Attested(AttestationLevel.Verified)], null, null },
        { "a red value without a sentence", Cleo, [Held(Bad)], DueWork.Explain, Cleo },
        { "a red value with its sentence", Cleo, [Held(Bad, "crane 3")], DueWork.Attest, Finn },
        { "a declined value", Emil, [Held(Good), new AttestationDeclined(OnTime, February, new FreeText("no"))], DueWork.Correct, Cleo },
        { "retired", Cleo, [new KpiRetired(OnTime)], null, null },
    };

    [Theory]
    [MemberData(nameof(Situations))]
    public void What_waits_follows_from_what_is_held(string what, Actor keyer, DomainEvent[] facts, DueWork? work, Actor? who) =>
        Assert.Equal((what, work, who?.Person), (what, DueItems.All(KeyedBy(keyer, facts), Available).SingleOrDefault()?.Work, DueItems.All(KeyedBy(keyer, facts), Available).SingleOrDefault()?.Person));

    [Fact]
    public void A_value_that_needs_the_owners_word_only_waits_for_nobody_once_it_is_stated()
    {
        var usual = new KpiDefined(OnTime, Definition with { IsCritical = false });
        Assert.Equal(Cleo.Person, DueItems.All(KeyedBy(Cleo, usual, Held(Good)), Available).Single().Person);
        Assert.Empty(DueItems.All(KeyedBy(Cleo, usual, Held(Good), Attested(AttestationLevel.Stated)), Available));
    }

    [Fact]
    public void Where_the_owner_is_their_own_second_person_their_word_is_asked_for_once()
    {
        var own = new Core.Strategy.ObjectiveDefined(Strategy.PlanExamples.Turn, Strategy.PlanExamples.TurnShips with { Owner = Cleo.Person });
        Assert.Equal(Cleo.Person, DueItems.All(KeyedBy(Cleo, own, Held(Good)), Available).Single().Person);
        Assert.Empty(DueItems.All(KeyedBy(Cleo, own, Held(Good), Attested(AttestationLevel.Stated)), Available));
    }

    [Fact]
    public void A_gap_since_the_first_value_stays_until_its_month_is_closed()
    {
        var state = StateOf(Defined, Held(Good) with { Period = Period.Month(2025, 11) });
        Assert.Equal([Period.Month(2025, 12), January, February], DueItems.All(state, Available).Where(item => item.Work is DueWork.Report).Select(item => item.Period));
        var locked = state.ApplyHypothetically([new PeriodLocked(January, January.End, new DateOnly(2026, 2, 13), 1, RollupPolicy.Default)]);
        Assert.Equal([February], DueItems.All(locked, Available).Select(item => item.Period));
    }

    [Fact]
    public void A_lapsed_attestation_of_a_closed_month_waits_for_its_owner()
    {
        var restated = KeyedBy(
            Emil,
            Held(Good),
            Attested(AttestationLevel.Verified),
            new PeriodLocked(February, February.End, new DateOnly(2026, 3, 13), 1, RollupPolicy.Default),
            new KpiValueReported(OnTime, February, Better, new FreeText("late log"), ReportKind.Restatement));
        Assert.Equal([Item(DueWork.Attest, Cleo, Lock)], DueItems.Of(restated, Cleo.Person, Available));
    }

    [Fact]
    public void Late_is_what_is_past_its_day()
    {
        Assert.Empty(DueItems.Late(StateOf(Defined), new DateTimeOffset(2026, 3, 9, 23, 0, 0, TimeSpan.Zero)));
        Assert.Equal([Item(DueWork.Report, Cleo, Due)], DueItems.Late(StateOf(Defined), new DateTimeOffset(2026, 3, 10, 0, 0, 0, TimeSpan.Zero)));
    }
}
