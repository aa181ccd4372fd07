using System.Diagnostics;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using StratexTeams.Adapters.Teams;

namespace StratexTeams.Bot.Auth;

/// <summary>Whose word counts for what Teams is said to have sent, and for which bot it must be given.</summary>
public sealed record ChannelRules(string AppId, string Issuer, BaseConfigurationManager Keys)
{
    private const string PublicIssuer = "https://api.botframework.com";

    internal static ChannelRules Of(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<TeamsOptions>>().Value;
        return new(
            options.AppId ?? throw new UnreachableException("The host does not start without it."),
            PublicIssuer,
            new ConfigurationManager<OpenIdConnectConfiguration>(options.OpenIdMetadata, new OpenIdConnectConfigurationRetriever(), services.GetRequiredService<ChannelDocuments>()));
    }
}
