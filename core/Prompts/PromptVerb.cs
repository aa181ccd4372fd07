namespace StratexTeams.Core.Prompts;

/// <summary>What the buttons of a prompt do.</summary>
public enum PromptVerb
{
    Send,
    Preview,

    /// <summary>Brings what is recorded back into fields.</summary>
    Correct,

    /// <summary>Sends what was corrected.</summary>
    Amend,

    /// <summary>Shows the card as it stands, from its first open line.</summary>
    Show,

    /// <summary>Moves the days on which what is put off is asked for again.</summary>
    AskAgain,

    /// <summary>Tells how a value of a closed period is changed.</summary>
    Restate,
    OpenDue,
    OpenScorecard,
}
