using StratexTeams.Core;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Tenants;

namespace StratexTeams.Bot.Local;

/// <summary>The onboarded organisations, which the page can show: the sample first, the others in the order of onboarding.</summary>
internal sealed class LocalTenants(TenantStates states)
{
    public async Task<IReadOnlyList<TenantId>> ListAsync(CancellationToken cancellationToken)
    {
        var register = await states.GetAsync(TenantId.Service, cancellationToken);
        return [.. register.Tenants.OnboardedAt.OrderBy(each => each.Key != SampleTenant.Id).ThenBy(each => each.Value).Select(each => each.Key)];
    }

    /// <summary>The named organisation, or the first when none is named; null when the named one is not onboarded.</summary>
    public async Task<TenantState?> FindAsync(string? named, CancellationToken cancellationToken)
    {
        var all = await ListAsync(cancellationToken);
        TenantId? found = string.IsNullOrEmpty(named) ? all.Cast<TenantId?>().FirstOrDefault()
            : Guid.TryParse(named, out var id) && all.Contains(new TenantId(id)) ? new TenantId(id)
            : null;
        return found is { } tenant ? await states.GetAsync(tenant, cancellationToken) : null;
    }
}
