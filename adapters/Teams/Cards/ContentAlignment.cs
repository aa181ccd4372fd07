namespace StratexTeams.Adapters.Teams.Cards;

public enum ContentAlignment
{
    Top,
    Center,
    Bottom,
}
