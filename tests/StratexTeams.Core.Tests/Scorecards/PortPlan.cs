using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.People;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Tests.Scorecards;

/// <summary>A plan of two themes, two perspectives, two units, three objectives and four KPIs, small enough to calculate by hand.</summary>
public static class PortPlan
{
    public static readonly Period February = Period.Month(2026, 2);
    public static readonly DateTimeOffset MidMarch = new(2026, 3, 16, 9, 0, 0, TimeSpan.Zero);
    public static readonly PersonId Owner = new("owner");
    public static readonly UnitId North = new("north");
    public static readonly UnitId West = new("west");

    /// <summary>Baseline 0 and target 100, so that a value equals its score.</summary>
    private static readonly ScoringMethod Plain = new ScoringMethod.BaselineToTarget(0, 100);

    public static readonly DomainEvent[] Plan =
    [
        new RoleGranted(Scenario.Ana.Person, Role.Smo),
        new UnitDefined(North, "North", null),
        new UnitDefined(West, "West", null),
        new ThemeDefined(new ThemeId("ship"), "Every ship", 3, Owner),
        new ThemeDefined(new ThemeId("safe"), "Safe", 1, Owner),
        new PerspectiveDefined(new PerspectiveId("cust"), "Customer", 1),
        new PerspectiveDefined(new PerspectiveId("proc"), "Process", 2),
        Objective("turn", "ship", "cust", North, 2),
        Objective("crane", "ship", "proc", null, 1),
        Objective("hurt", "safe", "proc", null, 1),
        .. Kpi("ontime", "turn", 3, null),
        .. Kpi("wait", "turn", 1, West),
        .. Kpi("moves", "crane", 1, null),
        .. Kpi("injuries", "hurt", 1, null),
    ];

    /// <summary>Scores of the objectives: turn (3 x 80 + 1 x 60) / 4 = 75, crane 95, hurt 50.</summary>
    public static readonly DomainEvent[] Values = [Value("ontime", 80), Value("wait", 60), Value("moves", 95), Value("injuries", 50)];

    public static KpiValueReported Value(string kpi, decimal value) => new(new KpiId(kpi), February, value);

    public static DomainEvent[] Kpi(string id, string objective, decimal weight, UnitId? unit) =>
    [
        new KpiDefined(new KpiId(id), new() { Name = id, Owner = Owner, Objective = new ObjectiveId(objective), Unit = unit }),
        new KpiTargetsSet(new KpiId(id), new DateOnly(2025, 1, 1), Plain),
        new KpiWeightSet(new KpiId(id), new DateOnly(2025, 1, 1), weight),
    ];

    private static ObjectiveDefined Objective(string id, string theme, string perspective, UnitId? unit, decimal weight) => new(new ObjectiveId(id), new()
    {
        Name = id,
        Owner = Owner,
        Theme = new ThemeId(theme),
        Perspective = new PerspectiveId(perspective),
        Unit = unit,
        Weight = weight,
    });
}
