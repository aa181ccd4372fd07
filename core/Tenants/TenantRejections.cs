using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Tenants;

public sealed record NotTheServiceLog(TenantId Tenant) : Rejection("not-service-log");

public sealed record NotACustomerTenant(TenantId Tenant) : Rejection("service-log-not-allowed");
