using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Tenants;

public sealed record NotTheServiceLog(TenantId Tenant) : Rejection;

public sealed record NotAnOrganisation(TenantId Tenant) : Rejection;
