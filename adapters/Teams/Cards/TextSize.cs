namespace StratexTeams.Adapters.Teams.Cards;

public enum TextSize
{
    Small,
    Medium,
    Large,
}
