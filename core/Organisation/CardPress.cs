namespace StratexTeams.Core.Organisation;

/// <summary>Which Adaptive Card action the buttons of new cards use. Presses of both kinds are handled.</summary>
public enum CardPress
{
    /// <summary>Action.Execute: the response replaces the card at once.</summary>
    Execute,

    /// <summary>Action.Submit: the press arrives as a message and the answer follows, for clients without Action.Execute.</summary>
    Submit,
}
