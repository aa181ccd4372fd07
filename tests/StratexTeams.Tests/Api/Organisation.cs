using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Kpis.Targets;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.Scorecards.Published;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Tests.Api;

/// <summary>A small organisation in March: January is published, February is open, one KPI is on no scorecard yet.</summary>
internal static class Organisation
{
    public static readonly KpiId Calls = new("calls");
    public static readonly KpiId OnTime = new("on-time");
    public static readonly KpiId Draft = new("draft");
    public static readonly Period January = Period.Month(2026, 1);
    public static readonly Period February = Period.Month(2026, 2);

    private static readonly ThemeId Theme = new("every-ship");
    private static readonly PerspectiveId Perspective = new("customer");
    private static readonly ObjectiveId Objective = new("turn-ships");
    private static readonly Actor Keying = new(People.Smo.Person, EntryPoint.Page);

    private static readonly KpiDefinition OwnedKpi = new()
    {
        Name = "Port calls",
        Owner = People.Owner.Person,
        Deputy = People.Deputy.Person,
        Provider = People.Provider.Person,
        Objective = Objective,
    };

    public static readonly (Actor Actor, ICommand Command)[] Played =
    [
        .. new ICommand[]
        {
            new ChangeOrganisationSettings(new() { Name = "Aldermouth Ports" }),
            new DefinePerspective(Perspective, "Customer", 1),
            new DefineTheme(Theme, "Every ship on its day", 1, People.Executive.Person),
            new DefineObjective(Objective, new() { Name = "Turn ships on the promised day", Owner = People.Executive.Person, Theme = Theme, Perspective = Perspective }),
            new DefineKpi(Calls, OwnedKpi),
            new DefineKpi(OnTime, OwnedKpi with { Name = "Ships on time", Aggregation = Aggregation.RatioOfSums }),
            new SetTargets(Calls, new DateOnly(2026, 1, 1), new ScoringMethod.RatioToTarget(40)),
        }.Select(command => (Actor.Operator, command)),
        (Keying, new ReportKpiValue(Calls, January, 38m, new FreeText("Storm in the last week."))),
        (Actor.Operator, new LockPeriod(January)),
        (Actor.Operator, new DefineKpi(Draft, OwnedKpi with { Name = "Still a draft" })),
        (Keying, new ReportKpiValue(Calls, February, 20m)),
        (Keying, new ReportKpiValue(Calls, February, 41m)),
    ];
}
