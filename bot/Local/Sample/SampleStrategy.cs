using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.Strategy;
using static StratexTeams.Bot.Local.Sample.SamplePeople;

namespace StratexTeams.Bot.Local.Sample;

/// <summary>The plan of Aldermouth Ports without its KPIs.</summary>
internal static class SampleStrategy
{
    public static readonly UnitId NorthContainer = new("north");
    public static readonly UnitId WestBulk = new("west");
    public static readonly UnitId CityFerry = new("ferry");

    public static IReadOnlyList<DefineUnit> Units { get; } =
    [
        new(NorthContainer, "North Container", null),
        new(WestBulk, "West Bulk", null),
        new(CityFerry, "City Ferry", null),
    ];

    public static WriteStatements Statements { get; } = new(
        new("Keep the region trading and the river alive."),
        new("By March in three years, every ship leaves on the day we promised, plugged in while it waits."),
        [new("Say it before it is asked."), new("Everybody goes home."), new("Leave the river better.")]);

    public static IReadOnlyList<DefineTheme> Themes { get; } =
    [
        new(new("ship"), "Every ship on its day", 40, Priya),
        new(new("pays"), "Pays its own way", 25, Daniel),
        new(new("clean"), "Clean harbour", 20, Priya),
        new(new("safe"), "Safe and skilled", 15, Helen),
    ];

    public static IReadOnlyList<DefinePerspective> Perspectives { get; } =
    [
        new(new("financial"), "Financial", 1),
        new(new("customer"), "Customer", 2),
        new(new("process"), "Process", 3),
        new(new("people"), "People", 4),
    ];

    public static IReadOnlyList<DefineObjective> Objectives { get; } =
    [
        Objective("F1", "Grow the cash we can reinvest", "pays", "financial"),
        Objective("F2", "Earn more from every call", "pays", "financial"),
        Objective("F3", "Hold the cost of a move", "pays", "financial"),
        Objective("C1", "Turn ships on the promised day", "ship", "customer"),
        Objective("C2", "Make cargo easy to follow", "ship", "customer"),
        Objective("C3", "Be the neighbour people trust", "clean", "customer"),
        Objective("P1", "Run the cranes without stops", "ship", "process"),
        Objective("P2", "Clear trucks and papers in one pass", "ship", "process"),
        Objective("P3", "Send everyone home unhurt", "safe", "process"),
        Objective("P4", "Power ships and yard cleanly", "clean", "process"),
        Objective("L1", "Keep and grow skilled people", "safe", "people"),
        Objective("L2", "Decide on numbers we trust", "pays", "people"),
    ];

    public static IReadOnlyList<LinkObjectives> Links { get; } =
    [
        .. from link in "F2 F1, F3 F1, C1 F2, C2 F2, C3 F1, P1 C1, P1 F3, P2 C1, P2 C2, P3 C3, P4 C3, L1 P1, L1 P3, L2 P2".Split(", ")
           select new LinkObjectives(new(link[..2]), new(link[3..])),
    ];

    /// <summary>The objective's owner: the executive of its theme.</summary>
    public static PersonId OwnerOf(string objective) => Objectives.Single(each => each.Objective.Value == objective).Definition.Owner;

    private static DefineObjective Objective(string id, string name, string theme, string perspective) => new(new(id), new ObjectiveDefinition
    {
        Name = name,
        Owner = Themes.Single(each => each.Theme.Value == theme).Executive,
        Theme = new(theme),
        Perspective = new(perspective),
    });
}
