namespace StratexTeams.Core.Prompts;

/// <summary>What a button of a prompt's card does.</summary>
public enum PromptVerb
{
    Send,
    Preview,

    /// <summary>Shows the recorded values in input fields.</summary>
    EditRecorded,

    /// <summary>Sends the corrections.</summary>
    SendCorrection,

    /// <summary>Shows the card's current state, from its first open line.</summary>
    Show,

    /// <summary>Changes the days on which deferred lines are asked for again.</summary>
    Defer,

    /// <summary>Explains how a value of a locked period is restated.</summary>
    Restate,
    OpenDue,
    OpenScorecard,
}
