namespace StratexTeams.Core.Scorecards;

/// <summary>Whether a parent has a score, or why not.</summary>
public enum RollupOutcome
{
    Scored,

    /// <summary>Coverage is below the minimum; a score could rise merely because a bad value is missing.</summary>
    InsufficientData,

    /// <summary>A child that is due has no score and the policy is <see cref="MissingDataPolicy.BlockParent"/>.</summary>
    Blocked,

    NothingDue,

    /// <summary>The roll-up method gives no score.</summary>
    NotRolledUp,
}
