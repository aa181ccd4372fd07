namespace StratexTeams.Core.Organisation;

/// <summary>How the buttons of our cards speak to us. Both are understood, whatever a card was made with.</summary>
public enum CardPress
{
    /// <summary>The answer takes the card's place at once.</summary>
    Execute,

    /// <summary>The press is a message, and the answer follows it: for clients on which the other does nothing.</summary>
    Submit,
}
