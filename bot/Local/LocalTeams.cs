using Microsoft.Extensions.Options;
using StratexTeams.Adapters;
using StratexTeams.Adapters.Teams;

namespace StratexTeams.Bot.Local;

/// <summary>What stands for Teams on a developer's machine that has no registration there.</summary>
public static class LocalTeams
{
    /// <summary>The bot's id there.</summary>
    public const string AppId = "5f0c6a1e-2d47-4b8e-9c3a-7d15e0b8a242";

    /// <summary>The audience of the bot's own tokens, here as there.</summary>
    internal const string Connector = "https://api.botframework.com";

    internal static bool StandsIn(IServiceProvider services) =>
        services.GetRequiredService<IHostEnvironment>().IsDevelopment() && services.GetRequiredService<IOptions<TeamsOptions>>().Value.AppId is null or "";

    internal static ConnectorCredential CredentialOrReal(IServiceProvider services) =>
        LocalTeamsOrSettings(services) ?? throw new InvalidOperationException("The settings name nobody who speaks for the bot. Give Teams__ClientSecret and Teams__TenantId.");

    private static ConnectorCredential? LocalTeamsOrSettings(IServiceProvider services) => StandsIn(services)
        ? new(new LocalCredential(services.GetRequiredService<LocalIssuer>()))
        : ConnectorCredential.Of(services.GetRequiredService<IOptions<TeamsOptions>>().Value);
}
