namespace StratexTeams.Core.EventLog;

/// <summary>An intent: decided against the folded state, with no I/O and no clock of its own.</summary>
public interface ICommand
{
    /// <summary>Pure, and called again with a newer state when another writer got in first.</summary>
    Decision Decide(TenantState state, Actor actor, DateTimeOffset now);
}
