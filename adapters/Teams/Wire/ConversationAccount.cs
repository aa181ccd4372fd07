using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Wire;

public sealed record ConversationAccount
{
    public const string Personal = "personal";

    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary>personal, groupChat or channel.</summary>
    [JsonPropertyName("conversationType")]
    public string? ConversationType { get; init; }

    [JsonPropertyName("tenantId")]
    public string? TenantId { get; init; }
}
