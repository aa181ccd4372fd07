using System.Collections.Immutable;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Exchange.Import;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.People;
using StratexTeams.Core.Strategy;
using static StratexTeams.Core.Tests.Strategy.PlanExamples;

namespace StratexTeams.Core.Tests.Exchange;

/// <summary>A model with at least one row for every sheet, including values that are hard to write in a cell.</summary>
public static class SampleModel
{
    public static readonly KpiId Calls = new("calls");
    public static readonly KpiId OnTime = new("on-time");
    public static readonly DateOnly April = new(2025, 4, 1);

    public static readonly IReadOnlyDictionary<PersonId, DirectoryEntry> People = new[]
    {
        new DirectoryEntry { Id = Scenario.Ana.Person, Name = "Ana Ruiz", Mail = "ana@example.com", Locale = "en-GB", NumberFormat = "de-CH", TimeZone = "Europe/London", Manager = Scenario.Ben.Person },
        new DirectoryEntry { Id = Scenario.Ben.Person, Name = "=Ben", ObjectId = Guid.Parse("0f0c8a52-6b7e-4d19-9a41-0c5d2e8f7b63") },
    }.ToImmutableDictionary(person => person.Id);

    private static readonly ScoringMethod[] Methods =
    [
        new ScoringMethod.RatioToTarget(123456789012.12345678m),
        new ScoringMethod.BaselineToTarget(-1.5m, 1.234m),
        new ScoringMethod.GoalRedFlag(10, 20),
        ScoringMethod.Choice.YesNo("Yes | rather\nso", "No"),
    ];

    public static readonly IReadOnlyList<DomainEvent> Facts =
    [
        new OrganisationSettingsChanged(Ports with { Words = OwnWords.Default with { Theme = "pillar" }, WorkingDays = [DayOfWeek.Sunday, DayOfWeek.Monday] }),
        new UnitDefined(new UnitId("north"), "North", Parent: null),
        new UnitDefined(new UnitId("a-dock"), "A dock", new UnitId("north")),
        .. Draft,
        new StatementsWritten(new FreeText("Keep the region\r\ntrading.\u0001"), new FreeText(""), [new FreeText("Safe\nfirst"), new FreeText("_x000D_")]),
        new ObjectivesLinked(Turn, Earn),
        new KpiDefined(Calls, new()
        {
            Name = "  +Calls, \"all\"; of them", Owner = Scenario.Ana.Person, Deputy = Scenario.Ben.Person, Objective = Turn, Unit = new UnitId("a-dock"), UnitOfMeasure = "-", Decimals = 2,
            Formula = "=1+1", Baseline = 0.1m, Thresholds = new(60, 80), IsCritical = true, RequiredAttestation = AttestationLevel.Verified, Rolling = 3, Deadlines = new(1, 2, 3),
        }),
        .. Methods.Select((method, index) => new KpiTargetsSet(Calls, April.AddMonths(index), method)),
        new KpiTargetsSet(Calls, April.AddMonths(6), null),
        new KpiWeightSet(Calls, April.AddMonths(1), 2.5m),
        new KpiWeightSet(Calls, April.AddMonths(8), 0),
        new KpiDefined(OnTime, new() { Name = "On time", Owner = Scenario.Ben.Person, Aggregation = Aggregation.RatioOfSums, Frequency = Frequency.Quarterly, Polarity = Polarity.HigherIsBetter }),
        new KpiValueReported(Calls, new Period(April, 1), 1.234m, new FreeText("@home\r")),
        new KpiValueReported(Calls, new Period(April.AddMonths(1), 1), new Actual.Absent(AbsenceReason.Withheld), new FreeText("not yet")),
        new KpiValueReported(Calls, new Period(April.AddMonths(2), 1), -5m, IsProvisional: true),
        new KpiValueReported(OnTime, new Period(April, 3), new Actual.Rate(412, 477)),
    ];

    public static TenantState State => StateOf(Facts);

    public static ImportBaseline HeldModel => new(State, People);

    public static TenantState StateOf(IEnumerable<DomainEvent> facts) => TenantState.Empty(Scenario.Tenant).ApplyHypothetically(facts, Scenario.Ana, Scenario.Morning.AddDays(-30));
}
