using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Tenants;

/// <summary>The fictitious sample organisation that Development starts with.</summary>
public static class SampleTenant
{
    public static readonly TenantId Id = new(Guid.Parse("5a3b1c70-91d4-4f6e-8b2a-7c0d5e9f1a24"));
}
