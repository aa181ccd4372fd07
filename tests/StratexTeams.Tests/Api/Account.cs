using StratexTeams.Core.EventLog;

namespace StratexTeams.Tests.Api;

/// <summary>Somebody as the sign-in service knows them.</summary>
public sealed record Account(string Name, TenantId Tenant, Guid ObjectId)
{
    public PersonId Person => new(Name);
}
