namespace StratexTeams.Adapters.Teams.Wire;

/// <summary>What only Teams has.</summary>
public sealed record ChannelData
{
    public TenantInfo? Tenant { get; init; }

    public NotificationInfo? Notification { get; init; }
}
