using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using StratexTeams.Adapters.Teams;
using StratexTeams.Bot.Local.Connector;

namespace StratexTeams.Bot.Local.SignIn;

/// <summary>Replaces Teams in Development when no app is registered there.</summary>
public static class LocalTeams
{
    /// <summary>The bot's app id in local mode.</summary>
    public const string AppId = "5f0c6a1e-2d47-4b8e-9c3a-7d15e0b8a242";

    /// <summary>The audience of the bot's own tokens, the same as in Teams.</summary>
    internal const string ConnectorAudience = "https://api.botframework.com";

    internal static bool ReplacesTeams(IServiceProvider services) =>
        services.GetRequiredService<IHostEnvironment>().IsDevelopment() && services.GetRequiredService<IOptions<TeamsOptions>>().Value.AppId is null or "";

    internal static TeamsAddress AddressOrReal(IServiceProvider services) => ReplacesTeams(services)
        ? new(() => new Uri(OwnAddress(services), ConnectorEndpoints.Base))
        : TeamsAddress.Public;

    // The address is known only once the host listens.
    private static Uri OwnAddress(IServiceProvider services) =>
        new((services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? LocalAddress.Default).Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal));

    internal static ConnectorCredential CredentialOrReal(IServiceProvider services) =>
        LocalTeamsOrSettings(services) ?? throw new InvalidOperationException("The settings name nobody who speaks for the bot. Give Teams__ClientSecret and Teams__TenantId.");

    private static ConnectorCredential? LocalTeamsOrSettings(IServiceProvider services) => ReplacesTeams(services)
        ? new(new LocalCredential(services.GetRequiredService<LocalIssuer>(), services.GetRequiredService<TimeProvider>()))
        : ConnectorCredential.Of(services.GetRequiredService<IOptions<TeamsOptions>>().Value);
}
