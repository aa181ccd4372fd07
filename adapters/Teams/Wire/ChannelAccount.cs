namespace StratexTeams.Adapters.Teams.Wire;

/// <summary>A person or a bot. The Entra object id is a string, because the Agents Playground sends ids that are no GUIDs.</summary>
public sealed record ChannelAccount
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? AadObjectId { get; init; }
}
