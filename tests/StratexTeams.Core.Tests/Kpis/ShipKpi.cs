using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.People;
using StratexTeams.Core.Strategy;
using StratexTeams.Core.Tests.Strategy;

namespace StratexTeams.Core.Tests.Kpis;

/// <summary>A critical KPI, a rate, and the people around it: Cleo owns it, Dora is her deputy, Emil provides its data, Finn owns its
/// objective, Ana is the strategy office.</summary>
public static class ShipKpi
{
    public static readonly Actor Cleo = new(new PersonId("cleo"), EntryPoint.Card);
    public static readonly Actor Dora = new(new PersonId("dora"), EntryPoint.Card);
    public static readonly Actor Emil = new(new PersonId("emil"), EntryPoint.Api);
    public static readonly Actor Finn = new(new PersonId("finn"), EntryPoint.Card);
    public static readonly Actor Gil = new(new PersonId("gil"), EntryPoint.Page);

    public static readonly KpiId OnTime = new("ontime");
    public static readonly Period January = Period.Month(2026, 1);
    public static readonly Period February = Period.Month(2026, 2);

    public static readonly KpiDefinition Definition = new()
    {
        Name = "Ships on the promised day",
        Owner = Cleo.Person,
        Deputy = Dora.Person,
        Provider = Emil.Person,
        Objective = PlanExamples.Turn,
        UnitOfMeasure = "%",
        Decimals = 1,
        Source = "port log",
        Verification = "sampled",
        Accuracy = "0.1 %",
        Aggregation = Aggregation.RatioOfSums,
        IsCritical = true,
    };

    public static readonly ScoringMethod Marks = new ScoringMethod.GoalRedFlag(0.90m, 0.95m);

    public static readonly Actual Good = new Actual.Rate(465, 477);
    public static readonly Actual Better = new Actual.Rate(470, 477);
    public static readonly Actual Bad = new Actual.Rate(412, 477);

    public static readonly DutiesDelegated DoraStandsIn = new(Cleo.Person, new Delegation(Dora.Person, new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31)));

    /// <summary>The draft plan that contains this KPI.</summary>
    public static readonly DomainEvent[] Defined =
    [
        .. PlanExamples.Draft,
        new ObjectiveDefined(PlanExamples.Turn, PlanExamples.TurnShips with { Owner = Finn.Person }),
        new RoleGranted(Gil.Person, Role.Executive),
        new KpiDefined(OnTime, Definition),
        new KpiTargetsSet(OnTime, new DateOnly(2025, 1, 1), Marks),
    ];

    public static KpiValueReported Held(Actual reading, string? note = null) => new(OnTime, February, reading, note is null ? null : new FreeText(note));

    public static ReportKpiValue Report(Actual reading, string? note = null) => new(OnTime, February, reading, note is null ? null : new FreeText(note));
}
