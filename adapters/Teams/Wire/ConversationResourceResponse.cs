namespace StratexTeams.Adapters.Teams.Wire;

public sealed record ConversationResourceResponse
{
    public string? Id { get; init; }
}
