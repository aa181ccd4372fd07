namespace StratexTeams.Adapters.Teams.Cards;

public enum TextWeight
{
    Lighter,
    Bolder,
}
