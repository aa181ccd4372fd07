using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Tenants;

/// <summary>Adds a customer organisation to this installation. Submitted to the service log; repeating it changes nothing.</summary>
public sealed record OnboardTenant(TenantId Tenant) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => state switch
    {
        _ when state.Tenant != TenantId.Service => Decision.Reject(new NotTheServiceLog(state.Tenant)),
        _ when Tenant == TenantId.Service => Decision.Reject(new NotACustomerTenant(Tenant)),
        _ when state.Tenants.OnboardedAt.ContainsKey(Tenant) => Decision.NothingToDo,
        _ => Decision.Accept(new TenantOnboarded(Tenant.Value)),
    };
}
