namespace StratexTeams.Core.EventLog;

/// <summary>What became of a submitted command. Whoever holds one knows that the store has answered.</summary>
public abstract record Outcome
{
    private Outcome() { }

    /// <summary>It holds. No facts when it was handled before or changes nothing.</summary>
    public sealed record Done(TenantState State, IReadOnlyList<DomainEvent> Facts) : Outcome
    {
        /// <summary>Its facts are in the log from an earlier time that it was submitted.</summary>
        public bool IsRepeated { get; init; }
    }

    public sealed record Refused(Rejection Reason) : Outcome;

    /// <summary>The id was minted longer ago than handled ids are remembered, so nothing was decided: show the current state.</summary>
    public sealed record Expired(TenantState State) : Outcome;
}
