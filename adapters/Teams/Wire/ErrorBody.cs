namespace StratexTeams.Adapters.Teams.Wire;

public sealed record ErrorBody
{
    public string? Code { get; init; }
}
