using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Prompts.Answers;

/// <summary>Combines several commands into one decision: each is decided on the state after those before it; a refused one contributes no
/// facts.</summary>
internal sealed class CompositeDecision(TenantState state, Actor actor, DateTimeOffset now)
{
    private readonly List<DomainEvent> _facts = [];

    public TenantState State { get; private set; } = state;

    public Actor Actor => actor;

    public DateTimeOffset Now => now;

    public IReadOnlyList<DomainEvent> Facts => _facts;

    public void Add(ICommand command)
    {
        if (command.Decide(State, actor, now) is Decision.Accepted accepted)
        {
            State = State.ApplyHypothetically(accepted.Facts, actor, now);
            _facts.AddRange(accepted.Facts);
        }
    }
}
