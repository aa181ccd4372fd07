using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Wire;

/// <summary>Request to create a conversation with one person; Teams returns the existing one if there is one.</summary>
public sealed record ConversationParameters(
    [property: JsonPropertyName("members")] IReadOnlyList<ChannelAccount> Members,
    [property: JsonPropertyName("tenantId")] string TenantId,
    [property: JsonPropertyName("isGroup")] bool IsGroup = false);
