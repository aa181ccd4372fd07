namespace StratexTeams.Core.EventLog;

/// <summary>A fact in a tenant's log. Its stored name and shape never change once released; a changed meaning gets a new version.</summary>
public abstract record DomainEvent;
