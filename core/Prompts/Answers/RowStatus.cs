namespace StratexTeams.Core.Prompts.Answers;

/// <summary>The status of a line of a prompt.</summary>
public enum RowStatus
{
    Open,

    /// <summary>Recorded with status red, without a note that explains it.</summary>
    NeedsExplanation,
    Recorded,

    /// <summary>Reported as not available yet since this card was issued.</summary>
    Deferred,
    ToAttest,

    /// <summary>Nothing is left to do, or nothing can be done any more.</summary>
    NothingToDo,
}
