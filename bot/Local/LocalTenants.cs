using StratexTeams.Core;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Tenants;

namespace StratexTeams.Bot.Local;

/// <summary>The organisations that may be played: the sample, and what was imported beside it.</summary>
internal sealed class LocalTenants(TenantStates states)
{
    public async Task<IReadOnlyList<TenantId>> ListAsync(CancellationToken cancellationToken)
    {
        var register = await states.GetAsync(TenantId.Service, cancellationToken);
        return [.. register.Tenants.OnboardedAt.OrderBy(each => each.Key != SampleTenant.Id).ThenBy(each => each.Value).Select(each => each.Key)];
    }

    /// <summary>The first of them where none is named; null where the named one is not here.</summary>
    public async Task<TenantState?> FindAsync(string? named, CancellationToken cancellationToken)
    {
        var all = await ListAsync(cancellationToken);
        TenantId? found = string.IsNullOrEmpty(named) ? all.Cast<TenantId?>().FirstOrDefault()
            : Guid.TryParse(named, out var id) && all.Contains(new TenantId(id)) ? new TenantId(id)
            : null;
        return found is { } tenant ? await states.GetAsync(tenant, cancellationToken) : null;
    }
}
