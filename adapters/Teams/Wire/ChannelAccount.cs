namespace StratexTeams.Adapters.Teams.Wire;

/// <summary>A person or a bot. The Entra object id is text, for not everything that speaks this protocol has GUIDs.</summary>
public sealed record ChannelAccount
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? AadObjectId { get; init; }
}
