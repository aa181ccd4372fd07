namespace StratexTeams.Core.Audit;

/// <summary>What a history can be asked of.</summary>
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
