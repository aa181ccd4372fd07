using System.Collections.Immutable;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Tenants;

/// <summary>The tenants of this installation, with the time each was onboarded. Folded from the service log; empty in every other
/// log.</summary>
public sealed record TenantRegister(ImmutableDictionary<TenantId, DateTimeOffset> OnboardedAt)
{
    public static readonly TenantRegister Empty = new(ImmutableDictionary<TenantId, DateTimeOffset>.Empty);

    public TenantRegister Apply(RecordedEvent recorded) => recorded.Data switch
    {
        TenantOnboarded e when OnboardedAt.ContainsKey(new TenantId(e.Tenant)) => throw new ArgumentException($"{e.Tenant} was onboarded before."),
        TenantOnboarded e => new(OnboardedAt.Add(new TenantId(e.Tenant), recorded.RecordedAt)),
        _ => this,
    };
}
