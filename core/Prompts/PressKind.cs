namespace StratexTeams.Core.Prompts;

/// <summary>What a press on a prompt does with what is typed.</summary>
public enum PressKind
{
    /// <summary>Fills what is open and leaves alone what is held.</summary>
    Send,

    /// <summary>Also changes what is held; counts only on the newest revision of the card.</summary>
    Amend,
}
