using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Wire;

/// <summary>Opens the conversation with one person, or finds the one there is.</summary>
public sealed record ConversationParameters(
    [property: JsonPropertyName("members")] IReadOnlyList<ChannelAccount> Members,
    [property: JsonPropertyName("tenantId")] string TenantId,
    [property: JsonPropertyName("isGroup")] bool IsGroup = false);
