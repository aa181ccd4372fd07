namespace StratexTeams.Core.EventLog;

/// <summary>The result of <see cref="ICommand.Decide"/>: the facts to record, possibly none, or the reason for a refusal.</summary>
public abstract record Decision
{
    private Decision() { }

    public sealed record Accepted(IReadOnlyList<DomainEvent> Facts) : Decision;

    public sealed record Rejected(Rejection Reason) : Decision;

    /// <summary>Accepted without facts: the state is already as the command wants it.</summary>
    public static readonly Decision NothingToDo = new Accepted([]);

    public static Decision Accept(params IReadOnlyList<DomainEvent> facts) => new Accepted(facts);

    public static Decision Reject(Rejection reason) => new Rejected(reason);
}
