using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Wire;

/// <summary>The members that Teams adds to an activity.</summary>
public sealed record ChannelData
{
    [JsonPropertyName("tenant")]
    public TenantInfo? Tenant { get; init; }

    [JsonPropertyName("notification")]
    public NotificationInfo? Notification { get; init; }
}
