namespace StratexTeams.Bot.Api;

/// <summary>What became of a row.</summary>
public enum ActualRowStatus
{
    /// <summary>It is in the log, from this request or from an earlier one with the same key.</summary>
    Recorded,

    /// <summary>It was known already.</summary>
    Unchanged,

    Refused,
}
