namespace StratexTeams.Adapters.Teams.Wire;

public sealed record ErrorResponse
{
    public ErrorBody? Error { get; init; }
}
