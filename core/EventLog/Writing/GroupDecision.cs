namespace StratexTeams.Core.EventLog.Writing;

/// <summary>What a <see cref="GroupPlan"/> decided for one command.</summary>
internal abstract record GroupDecision
{
    private GroupDecision() { }

    /// <summary>The command is decided; its outcome is computed from the state after the group is stored.</summary>
    public sealed record AfterStoring(Func<TenantState, Outcome> Outcome) : GroupDecision;

    /// <summary>This append has no room left: the command is decided again in the next group.</summary>
    public sealed record GroupIsFull : GroupDecision;

    /// <summary>The command's facts exceed the bounds of one append: it is written as a batch.</summary>
    public sealed record TooLargeForOneAppend : GroupDecision;
}
