namespace StratexTeams.Adapters.Teams.Wire;

public sealed record ConversationAccount
{
    public const string Personal = "personal";

    public string? Id { get; init; }

    /// <summary>personal, groupChat or channel.</summary>
    public string? ConversationType { get; init; }

    public string? TenantId { get; init; }
}
