namespace StratexTeams.Adapters.Teams.Cards;

/// <summary>The tabs that a card may lead to.</summary>
public enum TabPage
{
    Scorecard,
    Due,
    Late,
    Plan,
    Objective,
    Kpi,
}
