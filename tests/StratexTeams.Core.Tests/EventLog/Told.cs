namespace StratexTeams.Core.Tests.EventLog;

/// <summary>What a caller learnt of its command.</summary>
public enum Told
{
    Done,

    /// <summary>Refused, expired or failed with certainty: it is not in the log on account of this attempt.</summary>
    NotDone,

    /// <summary>No clear answer.</summary>
    Nothing,
}
