using StratexTeams.Core.EventLog;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.People;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Tests.Strategy;

/// <summary>A small part of the sample organisation's plan.</summary>
public static class PlanExamples
{
    public static readonly RoleGranted AnaIsSmo = new(Scenario.Ana.Person, Role.Smo);

    public static readonly OrganisationSettings Ports = new()
    {
        Name = "Aldermouth Ports",
        FiscalYearStart = 4,
        TimeZone = "Europe/London",
        Holidays = [new DateOnly(2026, 12, 25)],
    };

    public static readonly ObjectiveId Turn = new("c1");
    public static readonly ObjectiveId Earn = new("f2");
    public static readonly ObjectiveId Grow = new("f1");

    public static readonly ObjectiveDefinition TurnShips = new()
    {
        Name = "Turn ships on the promised day",
        Owner = Scenario.Ben.Person,
        Theme = new ThemeId("every-ship"),
        Perspective = new PerspectiveId("customer"),
    };

    /// <summary>Three objectives without links between them.</summary>
    public static readonly DomainEvent[] Draft =
    [
        AnaIsSmo,
        new PerspectiveDefined(new PerspectiveId("customer"), "Customer", 2),
        new PerspectiveDefined(new PerspectiveId("financial"), "Financial", 1),
        new ThemeDefined(new ThemeId("every-ship"), "Every ship on its day", 40, Scenario.Ben.Person),
        new ObjectiveDefined(Turn, TurnShips),
        new ObjectiveDefined(Earn, TurnShips with { Name = "Earn more from every call", Perspective = new PerspectiveId("financial") }),
        new ObjectiveDefined(Grow, TurnShips with { Name = "Grow the cash we can reinvest", Perspective = new PerspectiveId("financial") }),
    ];
}
