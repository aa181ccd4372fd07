namespace StratexTeams.Core.Tests.EventLog;

/// <summary>What the outcome of a call said about its command.</summary>
public enum CallOutcome
{
    Done,

    /// <summary>Refused, expired or certainly failed: this call added nothing to the log.</summary>
    NotDone,

    /// <summary>The outcome is unknown: the store did not answer.</summary>
    Nothing,
}
