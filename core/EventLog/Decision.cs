namespace StratexTeams.Core.EventLog;

/// <summary>What a decision function answers: facts to record, or the reason there are none.</summary>
public abstract record Decision
{
    private Decision() { }

    public sealed record Accepted(IReadOnlyList<DomainEvent> Facts) : Decision;

    public sealed record Rejected(Rejection Reason) : Decision;

    public static readonly Decision NothingToDo = new Accepted([]);

    public static Decision Accept(params IReadOnlyList<DomainEvent> facts) => new Accepted(facts);

    public static Decision Reject(Rejection reason) => new Rejected(reason);
}
