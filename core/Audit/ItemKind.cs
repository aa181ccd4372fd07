namespace StratexTeams.Core.Audit;

/// <summary>The kinds of item that have a history.</summary>
public enum ItemKind
{
    Organisation,
    Person,
    Unit,
    Plan,
    Perspective,
    Theme,
    Objective,
    Kpi,
    Period,
    Action,
}
