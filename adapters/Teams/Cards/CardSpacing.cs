namespace StratexTeams.Adapters.Teams.Cards;

public enum CardSpacing
{
    None,
    Small,
    Medium,
    Large,
}
