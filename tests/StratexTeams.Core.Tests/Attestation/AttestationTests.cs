using StratexTeams.Core.Attestation;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Scorecards.Rollup;
using static StratexTeams.Core.Tests.Kpis.ShipKpi;
using static StratexTeams.Core.Tests.Scenario;

namespace StratexTeams.Core.Tests.Attestation;

public sealed class AttestationTests
{
    private static readonly AttestationStatement Statement = new("sampled", "port log", "0.1 %");

    // Scenario records every value as entered by Ana; the tests of attestation levels name who entered it.
    private static TenantState KeyedBy(Actor keyer, params IEnumerable<DomainEvent> more) =>
        StateOf(Defined).ApplyHypothetically([Held(Good)], keyer, Morning).ApplyHypothetically(more, keyer, Morning);

    private static Sha256 Covers(TenantState state) => state.Kpis.All[OnTime].Covered(February)!.Value;

    private static Decision Attest(TenantState state, Actor actor) => new AttestKpiValue(OnTime, February, Covers(state)).Decide(state, actor, Morning);

    private static KpiValueAttested Attested(TenantState state, AttestationLevel level) => new(OnTime, February, Covers(state), level, Statement);

    [Fact]
    public void The_owner_attests_their_own_number_as_stated() => Attest(KeyedBy(Cleo), Cleo).ThenRecords(Attested(KeyedBy(Cleo), AttestationLevel.Stated));

    [Fact]
    public void The_owner_attests_what_another_or_a_feed_keyed_as_verified() =>
        Attest(KeyedBy(Emil), Cleo).ThenRecords(Attested(KeyedBy(Emil), AttestationLevel.Verified));

    [Fact]
    public void The_objectives_owner_attests_as_the_second_person() => Attest(KeyedBy(Cleo), Finn).ThenRecords(Attested(KeyedBy(Cleo), AttestationLevel.Verified));

    [Fact]
    public void The_second_person_does_not_attest_what_they_keyed_themselves() => Attest(KeyedBy(Finn), Finn).ThenIsRejected(new MayNotAttest(OnTime));

    [Fact]
    public void A_deputy_attests_while_the_owners_duties_are_delegated()
    {
        Attest(KeyedBy(Cleo), Dora).ThenIsRejected(new MayNotAttest(OnTime));
        Attest(KeyedBy(Cleo, DoraStandsIn), Dora).ThenRecords(Attested(KeyedBy(Cleo), AttestationLevel.Verified));
    }

    public static readonly TheoryData<string, Actor> Others = new()
    {
        { "the data provider", Emil },
        { "the strategy office", Ana },
        { "an executive", Gil },
        { "a stranger", Ben },
        { "the command line", Actor.Operator },
        { "a job", Actor.Job("prompt") },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void Nobody_else_attests_or_declines(string who, Actor actor)
    {
        Attest(KeyedBy(Cleo), actor).ThenIsRejected(new MayNotAttest(OnTime));
        new DeclineAttestation(OnTime, February, new FreeText(who)).Decide(KeyedBy(Cleo), actor, Morning).ThenIsRejected(new MayNotAttest(OnTime));
    }

    public static readonly TheoryData<string, DomainEvent[], Rejection> NothingToAttest = new()
    {
        { "nothing held", [], new NothingToAttest(OnTime, February) },
        { "not available yet", [Held(new Actual.Absent(AbsenceReason.NotReady))], new NothingToAttest(OnTime, February) },
        { "a rate of nothing", [Held(new Actual.Rate(0, 0))], new NothingToAttest(OnTime, February) },
        { "provisional", [Held(Good) with { IsProvisional = true }], new ProvisionalIsNotAttested(OnTime) },
        { "red, and nobody said why", [Held(Bad)], new RedValueNeedsExplanation(OnTime) },
        { "not what was read", [Held(Better)], new ChangedSinceRead(OnTime) },
    };

    [Theory]
    [MemberData(nameof(NothingToAttest))]
    public void What_cannot_be_attested_is_refused(string what, DomainEvent[] facts, Rejection reason)
    {
        var state = StateOf(Defined, facts);
        var covers = what.StartsWith("not what", StringComparison.Ordinal) ? Covers(KeyedBy(Cleo)) : state.Kpis.All[OnTime].Covered(February) ?? Sha256.None;
        new AttestKpiValue(OnTime, February, covers).Decide(state, Cleo, Morning).ThenIsRejected(reason);
    }

    [Fact]
    public void A_kpi_that_is_not_there_is_refused() => Given(Defined).When(new AttestKpiValue(new KpiId("x"), February, Sha256.None)).ThenIsRejected(new UnknownKpi(new KpiId("x")));

    [Fact]
    public void A_red_value_with_its_sentence_is_attested()
    {
        var state = StateOf(Defined, Held(Bad, "The quay was closed for nine days."));
        Assert.IsType<Decision.Accepted>(Attest(state, Cleo));
    }

    [Fact]
    public void The_limits_and_how_they_were_made_up_for_are_part_of_the_statement()
    {
        var decision = new AttestKpiValue(OnTime, February, Covers(KeyedBy(Cleo)), new FreeText("strike"), new FreeText("counted by hand")).Decide(KeyedBy(Cleo), Cleo, Morning);
        decision.ThenRecords(Attested(KeyedBy(Cleo), AttestationLevel.Stated) with
        {
            Statement = Statement with { Limitations = new FreeText("strike"), Compensation = new FreeText("counted by hand") },
        });
    }

    [Fact]
    public void Attesting_twice_records_once_and_a_second_person_adds_to_the_first()
    {
        var stated = KeyedBy(Cleo, Attested(KeyedBy(Cleo), AttestationLevel.Stated));
        Attest(stated, Cleo).ThenRecords();
        Attest(stated, Finn).ThenRecords(Attested(stated, AttestationLevel.Verified));
        Attest(KeyedBy(Cleo, Attested(stated, AttestationLevel.Verified)), Cleo).ThenRecords();
    }

    /// <summary>A later fact, and whether the attestation is still valid after it.</summary>
    public static readonly TheoryData<string, DomainEvent, bool> Afterwards = new()
    {
        { "another value", Held(Better), false },
        { "another numerator and denominator of the same rate", Held(new Actual.Rate(930, 954)), false },
        { "the same value as provisional", Held(Good) with { IsProvisional = true }, false },
        { "not available after all", Held(new Actual.Absent(AbsenceReason.NotReady)), false },
        { "other marks of that month", new KpiTargetsSet(OnTime, new DateOnly(2026, 2, 1), new ScoringMethod.GoalRedFlag(0.8m, 0.9m)), false },
        { "no target any more", new KpiTargetsSet(OnTime, new DateOnly(2026, 2, 1), null), false },
        { "another formula", new KpiDefined(OnTime, Definition with { Formula = "other" }), false },
        { "the same number written with a zero more", Held(new Actual.Rate(465.0m, 477.00m)), true },
        { "a note on the same value", Held(Good, "a note"), true },
        { "marks from a later month on", new KpiTargetsSet(OnTime, new DateOnly(2026, 3, 1), new ScoringMethod.GoalRedFlag(0.8m, 0.9m)), true },
        { "the same marks again", new KpiTargetsSet(OnTime, new DateOnly(2026, 2, 1), Marks), true },
        { "another name and owner", new KpiDefined(OnTime, Definition with { Name = "Other", Owner = Ben.Person }), true },
        { "another weight", new KpiWeightSet(OnTime, new DateOnly(2026, 2, 1), 9), true },
        { "another month's value", Held(Bad) with { Period = January }, true },
    };

    [Theory]
    [MemberData(nameof(Afterwards))]
    public void An_attestation_lapses_when_what_it_covers_changes(string what, DomainEvent change, bool holds)
    {
        var state = KeyedBy(Cleo, Attested(KeyedBy(Cleo), AttestationLevel.Stated), change);
        Assert.Equal((what, holds), (what, state.Attestations.Of(OnTime, February)!.IsInForce));
        Assert.Equal(holds ? [] : new[] { February }, state.Attestations.LapsedOf(OnTime));
    }

    [Fact]
    public void A_lapse_is_final_although_the_old_value_comes_back()
    {
        var state = KeyedBy(Cleo, Attested(KeyedBy(Cleo), AttestationLevel.Stated), Held(Better), Held(Good));
        Assert.Equal((false, AttestationLevel.None), (state.Attestations.Of(OnTime, February)!.IsInForce, state.Attestations.LevelOf(OnTime, February)));
    }

    [Fact]
    public void What_ended_an_attestation_is_the_first_record_that_did()
    {
        var state = StateOf([.. Defined, Held(Good), Attested(KeyedBy(Cleo), AttestationLevel.Stated), Held(Better), Held(Good), Held(Bad)]);
        Assert.Equal(Defined.Length + 2, Assert.IsType<PeriodAttestation.Given>(state.Attestations.Of(OnTime, February)).LapsedBy);
    }

    [Fact]
    public void A_lapsed_value_is_attested_anew() =>
        Attest(KeyedBy(Cleo, Attested(KeyedBy(Cleo), AttestationLevel.Stated), Held(Better), Held(Good)), Cleo).ThenRecords(Attested(KeyedBy(Cleo), AttestationLevel.Stated));

    [Fact]
    public void Declining_needs_a_note_and_is_said_once()
    {
        var note = new FreeText("The log of berth 4 is missing.");
        new DeclineAttestation(OnTime, February, new FreeText("")).Decide(KeyedBy(Emil), Cleo, Morning).ThenIsRejected(new DecliningNeedsANote());
        new DeclineAttestation(OnTime, February, note).Decide(KeyedBy(Emil), Cleo, Morning).ThenRecords(new AttestationDeclined(OnTime, February, note));
        new DeclineAttestation(OnTime, February, note).Decide(KeyedBy(Emil, new AttestationDeclined(OnTime, February, note)), Cleo, Morning).ThenRecords();
    }

    [Fact]
    public void A_new_value_answers_a_declined_attestation() =>
        Assert.Null(KeyedBy(Emil, new AttestationDeclined(OnTime, February, new FreeText("missing")), Held(Better)).Attestations.Of(OnTime, February));

    [Fact]
    public void A_closed_and_restated_value_can_be_attested_anew()
    {
        var state = KeyedBy(
            Cleo,
            Attested(KeyedBy(Cleo), AttestationLevel.Stated),
            new PeriodLocked(February, February.End, new DateOnly(2026, 3, 5), 1, RollupPolicy.Default),
            new KpiValueReported(OnTime, February, Better, new FreeText("late log"), ReportKind.Restatement));
        Assert.Equal([February], state.Attestations.LapsedOf(OnTime));
        Assert.IsType<Decision.Accepted>(Attest(state, Cleo));
    }
}
