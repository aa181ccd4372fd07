namespace StratexTeams.Core.EventLog;

/// <summary>A fact in a tenant's log. Its stored name and shape outlive this code.</summary>
public abstract record DomainEvent;
