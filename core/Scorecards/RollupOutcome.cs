namespace StratexTeams.Core.Scorecards;

/// <summary>Why a parent has a number, or has none.</summary>
public enum RollupOutcome
{
    Scored,

    /// <summary>Too little of what is due is there: a number would be a guess, and can rise because a bad one went missing.</summary>
    InsufficientData,

    /// <summary>Something is lacking and the policy waits for it.</summary>
    Blocked,

    NothingDue,

    /// <summary>The method gives no number.</summary>
    NotRolledUp,
}
