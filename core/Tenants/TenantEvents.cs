using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Tenants;

/// <summary>In the service log only: this organisation may be served from here on.</summary>
public sealed record TenantOnboarded([property: JsonPropertyName("tenant")] Guid Tenant) : DomainEvent;
