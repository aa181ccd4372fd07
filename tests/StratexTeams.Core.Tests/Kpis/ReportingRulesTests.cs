using StratexTeams.Core.Attestation;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.People;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Scorecards.Rollup;
using static StratexTeams.Core.Tests.Kpis.ShipKpi;
using static StratexTeams.Core.Tests.Scenario;

namespace StratexTeams.Core.Tests.Kpis;

/// <summary>Who may report which value when. It is the morning of 5 March 2026, so February is the last complete month.</summary>
public sealed class ReportingRulesTests
{
    private static readonly PeriodLocked FebruaryLocked = new(February, February.End, new DateOnly(2026, 3, 5), 1, RollupPolicy.Default);
    private static readonly FreeText Why = new("The log of berth 4 was late.");

    /// <summary>A person, and whether they may report a first value and a correction.</summary>
    public static readonly TheoryData<string, Actor, bool, bool> People = new()
    {
        { "the owner", Cleo, true, true },
        { "the data provider reports and leaves correcting to the owner", Emil, true, false },
        { "the strategy office keys for others", Ana, true, true },
        { "whoever runs the command line", Actor.Operator, true, true },
        { "a deputy to whom nothing is delegated", Dora, false, false },
        { "the objective's owner", Finn, false, false },
        { "an executive", Gil, false, false },
        { "a stranger", Ben, false, false },
        { "a job", Actor.Job("prompt"), false, false },
    };

    [Theory]
    [MemberData(nameof(People))]
    public void A_value_is_taken_from_those_who_may_give_it(string who, Actor actor, bool first, bool correction)
    {
        Assert.Equal((who, first), (who, Given(Defined).By(actor).When(Report(Good)) is Decision.Accepted));
        Assert.Equal((who, correction), (who, Given([.. Defined, Held(Good)]).By(actor).When(Report(Better)) is Decision.Accepted));
    }

    [Fact]
    public void Somebody_else_is_told_whom_to_ask() => Given(Defined).By(Ben).When(Report(Good)).ThenIsRejected(new NotTheKpiOwner(OnTime));

    [Fact]
    public void A_deputy_reports_while_the_owners_duties_are_delegated() => Given([.. Defined, DoraStandsIn]).By(Dora).When(Report(Good)).ThenRecords(Held(Good));

    [Theory]
    [InlineData("2026-02-01", "2026-03-04")]
    [InlineData("2026-03-06", "2026-03-31")]
    public void A_deputy_does_not_report_outside_the_days_that_were_named(string from, string until) =>
        Given([.. Defined, DoraStandsIn with { Delegation = new(Dora.Person, DateOnly.Parse(from, null), DateOnly.Parse(until, null)) }])
            .By(Dora).When(Report(Good)).ThenIsRejected(new NotTheKpiOwner(OnTime));

    [Fact]
    public void Where_the_kpi_names_its_deputy_no_other_stands_in() =>
        Given([.. Defined, new DutiesDelegated(Cleo.Person, new(Ben.Person, new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31)))])
            .By(Ben).When(Report(Good)).ThenIsRejected(new NotTheKpiOwner(OnTime));

    public static readonly TheoryData<ICommand, Rejection> Flaws = new()
    {
        { Report(Good) with { Kpi = new KpiId("x") }, new UnknownKpi(new KpiId("x")) },
        { Report(Good) with { Period = Period.Month(2026, 3) }, new PeriodIsNotOver(Period.Month(2026, 3)) },
        { Report(Good) with { Period = new Period(new DateOnly(2025, 10, 1), 3) }, new NotAPeriodOfTheKpi(OnTime, new Period(new DateOnly(2025, 10, 1), 3)) },
        { Report(0.97m), new NeedsBothParts(OnTime) },
        { Report(new Actual.Rate(1, -1)), new DenominatorBelowZero() },
        { Report(new Actual.Rate(1, 0)), new DenominatorIsZero() },
        { Report(new Actual.Rate(1_000_000_000_000_000m, 1)), new NumberOutOfBounds(NumberBounds.Limit, 8) },
        { Report(new Actual.Rate(1, 0.000000001m)), new NumberOutOfBounds(NumberBounds.Limit, 8) },
        { Report(new Actual.Absent(AbsenceReason.NotApplicable)), new AbsenceNeedsANote() },
        { Report(new Actual.Absent(AbsenceReason.Withheld)), new AbsenceNeedsANote() },
        { new ReportNoChange(new KpiId("x"), February), new UnknownKpi(new KpiId("x")) },
        { new ReportNoChange(OnTime, February), new NoEarlierValue(OnTime, January) },
        { new RestateKpiValue(new KpiId("x"), February, Good, Why), new OnlyTheStrategyOffice() },
    };

    [Theory]
    [MemberData(nameof(Flaws))]
    public void A_flawed_value_is_refused(ICommand command, Rejection reason) => Given(Defined).By(Cleo).When(command).ThenIsRejected(reason);

    [Theory]
    [InlineData("2025-10/P3M", true)]
    [InlineData("2025-11/P3M", false)]
    [InlineData("2025-09/P3M", false)]
    public void A_quarter_is_one_of_the_fiscal_year(string period, bool isTaken)
    {
        DomainEvent[] quarterly = [.. Defined, new KpiDefined(OnTime, Definition with { Frequency = Frequency.Quarterly })];
        Assert.Equal(isTaken, Given(quarterly).By(Cleo).When(Report(Good) with { Period = Period.From(period) }) is Decision.Accepted);
    }

    [Fact]
    public void A_rate_of_nothing_is_taken_when_there_was_nothing() => Given(Defined).By(Cleo).When(Report(new Actual.Rate(0, 0))).ThenRecords(Held(new Actual.Rate(0, 0)));

    [Fact]
    public void A_plain_kpi_takes_no_rate() =>
        Given([.. Defined, new KpiDefined(OnTime, Definition with { Aggregation = Aggregation.Last })]).By(Cleo).When(Report(Good)).ThenIsRejected(new NeedsOneNumber(OnTime));

    [Fact]
    public void A_choice_takes_its_own_steps_only()
    {
        DomainEvent[] choice =
        [
            .. Defined,
            new KpiDefined(OnTime, Definition with { Aggregation = Aggregation.Last }),
            new KpiTargetsSet(OnTime, new DateOnly(2025, 1, 1), new ScoringMethod.Choice([new(0, "built", 50), new(1, "live", 100)])),
        ];
        Given(choice).By(Cleo).When(Report(2)).ThenIsRejected(new NotAChoice("built, live"));
        Given(choice).By(Cleo).When(Report(1)).ThenRecords(Held(1));
    }

    [Fact]
    public void A_retired_kpi_takes_no_values() => Given([.. Defined, new KpiRetired(OnTime)]).By(Cleo).When(Report(Good)).ThenIsRejected(new KpiIsRetired(OnTime));

    [Fact]
    public void Not_available_yet_is_recorded_without_a_note() =>
        Given(Defined).By(Cleo).When(Report(new Actual.Absent(AbsenceReason.NotReady))).ThenRecords(Held(new Actual.Absent(AbsenceReason.NotReady)));

    [Fact]
    public void A_value_after_not_available_yet_is_no_correction() =>
        Given([.. Defined, Held(new Actual.Absent(AbsenceReason.NotReady))]).By(Cleo).When(Report(Good)).ThenRecords(Held(Good));

    [Fact]
    public void No_change_repeats_the_last_value_with_both_its_parts() =>
        Given([.. Defined, Held(Good) with { Period = January }]).By(Cleo).When(new ReportNoChange(OnTime, February))
            .ThenRecords(Held(Good) with { Kind = ReportKind.NoChange });

    [Fact]
    public void No_change_is_nobodys_elses_to_say() =>
        Given([.. Defined, Held(Good) with { Period = January }]).By(Ben).When(new ReportNoChange(OnTime, February)).ThenIsRejected(new NotTheKpiOwner(OnTime));

    [Fact]
    public void No_change_does_not_overwrite_another_value() =>
        Given([.. Defined, Held(Good) with { Period = January }, Held(Bad)]).By(Cleo).When(new ReportNoChange(OnTime, February)).ThenIsRejected(new ValueAlreadyReported(OnTime));

    [Fact]
    public void A_closed_period_takes_no_value() =>
        Given([.. Defined, Held(Good), FebruaryLocked]).By(Cleo).When(Report(Better, "late")).ThenIsRejected(new PeriodIsLocked(February));

    [Fact]
    public void The_same_value_for_a_closed_period_is_no_refusal() => Given([.. Defined, Held(Good), FebruaryLocked]).By(Cleo).When(Report(Good)).ThenRecords();

    [Fact]
    public void A_closed_period_is_restated_by_the_strategy_office_with_a_reason() =>
        Given([.. Defined, Held(Good), FebruaryLocked]).When(new RestateKpiValue(OnTime, February, Bad, Why))
            .ThenRecords(new KpiValueReported(OnTime, February, Bad, Why, ReportKind.Restatement));

    public static readonly TheoryData<Actor> NotTheOffice = [Cleo, Dora, Emil, Finn, Gil, Ben];

    [Theory]
    [MemberData(nameof(NotTheOffice))]
    public void Nobody_else_restates(Actor actor) =>
        Given([.. Defined, Held(Good), FebruaryLocked]).By(actor).When(new RestateKpiValue(OnTime, February, Bad, Why)).ThenIsRejected(new OnlyTheStrategyOffice());

    [Fact]
    public void A_restatement_without_a_reason_is_refused() =>
        Given([.. Defined, Held(Good), FebruaryLocked]).When(new RestateKpiValue(OnTime, February, Bad, new FreeText(" "))).ThenIsRejected(new RestatementNeedsAReason());

    [Fact]
    public void An_open_period_is_corrected_and_not_restated() =>
        Given([.. Defined, Held(Good)]).When(new RestateKpiValue(OnTime, February, Bad, Why)).ThenIsRejected(new PeriodIsOpen(February));

    [Fact]
    public void An_attested_value_is_corrected_with_a_reason()
    {
        var state = StateOf(Defined, Held(Good));
        var attested = new KpiValueAttested(OnTime, February, state.Kpis.All[OnTime].Covered(February)!.Value, AttestationLevel.Stated, new("", "", ""));
        Given([.. Defined, Held(Good), attested]).By(Cleo).When(Report(Better)).ThenIsRejected(new CorrectionNeedsAReason(OnTime));
        Given([.. Defined, Held(Good), attested]).By(Cleo).When(Report(Better, "counted twice")).ThenRecords(Held(Better, "counted twice") with { Kind = ReportKind.Correction });
    }

    [Fact]
    public void A_note_on_the_same_value_is_no_correction_and_leaves_it_with_who_keyed_it()
    {
        var keyed = StateOf(Defined).ApplyHypothetically([Held(Bad)], Emil, Morning);
        var explained = Report(Bad, "crane 3");
        explained.Decide(keyed, Cleo, Morning).ThenRecords(Held(Bad, "crane 3"));
        var value = keyed.ApplyHypothetically([Held(Bad, "crane 3")], Cleo, Morning).Kpis.All[OnTime].ActualIn(February)!;
        Assert.Equal((Emil.Person, EntryPoint.Api, new FreeText("crane 3")), (value.ReportedBy, value.EntryPoint, value.Note));
    }

    [Fact]
    public void Every_version_is_kept_with_who_and_when()
    {
        var value = StateOf(Defined, Held(Good), Held(Better, "counted twice") with { Kind = ReportKind.Correction }).Kpis.All[OnTime].ActualIn(February)!;
        Assert.Equal((2, Better, Good, 1), (value.Version, value.Actual, value.Earlier[0].Actual, value.Earlier[0].Version));
        Assert.Equal((Ana.Person, value.Sequence - 1), (value.Earlier[0].ReportedBy, value.Earlier[0].Sequence));
    }

    [Fact]
    public void A_month_is_over_when_it_is_over_on_the_organisations_clocks()
    {
        var auckland = new OrganisationSettingsChanged(new OrganisationSettings { Name = "Ports", TimeZone = "Pacific/Auckland" });
        var honolulu = new OrganisationSettingsChanged(new OrganisationSettings { Name = "Ports", TimeZone = "Pacific/Honolulu" });
        var report = Report(Good);
        var lastHour = new DateTimeOffset(2026, 2, 28, 12, 0, 0, TimeSpan.Zero);
        Assert.IsType<Decision.Accepted>(report.Decide(StateOf(Defined, auckland), Cleo, lastHour));
        Assert.IsType<Decision.Rejected>(report.Decide(StateOf(Defined, honolulu), Cleo, lastHour.AddHours(21)));
    }
}
