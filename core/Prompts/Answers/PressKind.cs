namespace StratexTeams.Core.Prompts.Answers;

/// <summary>Whether a press on a prompt may change recorded values.</summary>
public enum PressKind
{
    /// <summary>Reports values where none is recorded. A recorded value changes only with a reason or an asked-for explanation.</summary>
    Send,

    /// <summary>Corrects recorded values. Accepted from the newest revision of the card only.</summary>
    Correction,
}
