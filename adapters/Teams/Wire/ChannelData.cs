using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Wire;

/// <summary>What only Teams has.</summary>
public sealed record ChannelData
{
    [JsonPropertyName("tenant")]
    public TenantInfo? Tenant { get; init; }

    [JsonPropertyName("notification")]
    public NotificationInfo? Notification { get; init; }
}
