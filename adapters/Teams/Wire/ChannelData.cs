namespace StratexTeams.Adapters.Teams.Wire;

/// <summary>The members that Teams adds to an activity.</summary>
public sealed record ChannelData
{
    public TenantInfo? Tenant { get; init; }

    public NotificationInfo? Notification { get; init; }
}
