using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Tenants;

/// <summary>In the service log only: this organisation may be served from here on.</summary>
public sealed record TenantOnboarded(Guid Tenant) : DomainEvent;
