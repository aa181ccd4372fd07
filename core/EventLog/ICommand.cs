namespace StratexTeams.Core.EventLog;

/// <summary>What somebody wants to happen. It is decided against a tenant's state, without I/O or a clock.</summary>
public interface ICommand
{
    /// <summary>The facts to record, or a refusal. Must be pure: it is called again with a newer state when another writer appended
    /// first.</summary>
    Decision Decide(TenantState state, Actor actor, DateTimeOffset now);
}
