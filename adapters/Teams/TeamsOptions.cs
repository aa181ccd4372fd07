namespace StratexTeams.Adapters.Teams;

/// <summary>The bot's registration with Microsoft Teams: <c>Teams__AppId</c> and the settings beside it.</summary>
public sealed class TeamsOptions
{
    public const string Section = "Teams";

    public string? AppId { get; set; }

    /// <summary>Where the registration lives; needed with a secret.</summary>
    public string? TenantId { get; set; }

    /// <summary>Either this identity speaks for the bot, or the secret does.</summary>
    public string? ManagedIdentityClientId { get; set; }

    public string? ClientSecret { get; set; }

    /// <summary>Where the channel publishes its keys; elsewhere in another cloud.</summary>
    public string OpenIdMetadata { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>The hosts that our token may go to, with commas between them; others in another cloud.</summary>
    public string ServiceHosts { get; set; } = "smba.trafficmanager.net";

    internal IReadOnlyList<string> Hosts => ServiceHosts.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
