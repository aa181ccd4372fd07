namespace StratexTeams.Core.EventLog;

/// <summary>What a group plan says of one command.</summary>
internal abstract record Answer
{
    private Answer() { }

    /// <summary>Decided: this is the outcome once the group is stored.</summary>
    public sealed record Later(Func<TenantState, Outcome> Outcome) : Answer;

    /// <summary>The group is full.</summary>
    public sealed record NextGroup : Answer;

    /// <summary>Larger than any append.</summary>
    public sealed record AsBatch : Answer;
}
