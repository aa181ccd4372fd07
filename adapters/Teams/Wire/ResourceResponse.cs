namespace StratexTeams.Adapters.Teams.Wire;

public sealed record ResourceResponse
{
    public string? Id { get; init; }
}
