namespace StratexTeams.Adapters.Teams.Wire;

public sealed record TenantInfo
{
    public string? Id { get; init; }
}
