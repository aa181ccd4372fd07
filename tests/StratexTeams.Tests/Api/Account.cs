using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Tests.Api;

/// <summary>A person's account as the sign-in service knows it.</summary>
public sealed record Account(string Name, TenantId Tenant, Guid ObjectId)
{
    public PersonId Person => new(Name);
}
