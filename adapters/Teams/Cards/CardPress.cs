namespace StratexTeams.Adapters.Teams.Cards;

/// <summary>How the buttons of a card speak to us. Both are understood, whatever the card was made with.</summary>
public enum CardPress
{
    Execute,
    Submit,
}
