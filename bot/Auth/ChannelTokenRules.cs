using System.Diagnostics;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using StratexTeams.Adapters.Teams;

namespace StratexTeams.Bot.Auth;

/// <summary>What a channel's token must satisfy: its audience (the bot's app id), its issuer and the issuer's signing keys.</summary>
public sealed record ChannelTokenRules(string AppId, string Issuer, BaseConfigurationManager Keys)
{
    private const string PublicIssuer = "https://api.botframework.com";

    internal static ChannelTokenRules Of(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<TeamsOptions>>().Value;
        return new(
            options.AppId ?? throw new UnreachableException("The host does not start without it."),
            PublicIssuer,
            new ConfigurationManager<OpenIdConnectConfiguration>(options.OpenIdMetadata, new OpenIdConnectConfigurationRetriever(), services.GetRequiredService<ChannelMetadataRetriever>()));
    }
}
