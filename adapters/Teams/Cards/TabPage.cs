namespace StratexTeams.Adapters.Teams.Cards;

/// <summary>Pages that a card can link to.</summary>
public enum TabPage
{
    Scorecard,
    Due,
    Late,
    Plan,
    Objective,
    Kpi,
}
