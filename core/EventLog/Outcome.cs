namespace StratexTeams.Core.EventLog;

/// <summary>What became of a submitted command. An outcome is returned only after the store has answered.</summary>
public abstract record Outcome
{
    private Outcome() { }

    /// <summary>The command succeeded or had already been applied. No facts when it was handled before or changes nothing.</summary>
    public sealed record Done(TenantState State, IReadOnlyList<DomainEvent> Facts) : Outcome
    {
        /// <summary>The command was submitted before, and that submission recorded its facts.</summary>
        public bool IsRepeated { get; init; }
    }

    public sealed record Refused(Rejection Reason) : Outcome;

    /// <summary>The id was minted longer ago than <see cref="CommandId.RetentionPeriod"/>, so nothing was decided: show the current state.</summary>
    public sealed record Expired(TenantState State) : Outcome;
}
