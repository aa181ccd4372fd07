namespace StratexTeams.Adapters.Teams;

/// <summary>The bot's registration with Microsoft Teams: <c>Teams__AppId</c> and the settings beside it.</summary>
public sealed class TeamsOptions
{
    public const string Section = "Teams";

    public string? AppId { get; set; }

    /// <summary>Id of the tenant that holds the bot's registration; required with a client secret.</summary>
    public string? TenantId { get; set; }

    /// <summary>Client id of the user-assigned managed identity. Set either this or <see cref="ClientSecret"/>.</summary>
    public string? ManagedIdentityClientId { get; set; }

    public string? ClientSecret { get; set; }

    /// <summary>Address of the channel's OpenID metadata with its signing keys; another one in a sovereign cloud.</summary>
    public string OpenIdMetadata { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Hosts that the bot's token may be sent to, separated by commas; others in a sovereign cloud.</summary>
    public string ServiceHosts { get; set; } = "smba.trafficmanager.net";

    internal IReadOnlyList<string> Hosts => ServiceHosts.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
