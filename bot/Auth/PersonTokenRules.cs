using System.Diagnostics;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace StratexTeams.Bot.Auth;

/// <summary>What a person's token must satisfy: its audience, its issuer and the issuer's signing keys.</summary>
/// <param name="Issuer">Contains <see cref="TenantPlaceholder"/> in place of the token's tenant id.</param>
public sealed record PersonTokenRules(string Audience, string Issuer, BaseConfigurationManager Keys)
{
    public const string TenantPlaceholder = "{tenantid}";

    public string IssuerFor(string tenant) => Issuer.Replace(TenantPlaceholder, tenant, StringComparison.Ordinal);

    internal static PersonTokenRules Of(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<EntraOptions>>().Value;
        return Of(
            options.ClientId ?? throw new UnreachableException("The host does not start without it."),
            options.Authority.TrimEnd('/'),
            services.GetRequiredService<EntraMetadataRetriever>());
    }

    // The keys for accounts of organisations; personal Microsoft accounts have other keys.
    private static PersonTokenRules Of(string audience, string authority, IDocumentRetriever documents) => new(
        audience,
        $"{authority}/{TenantPlaceholder}/v2.0",
        new ConfigurationManager<OpenIdConnectConfiguration>($"{authority}/organizations/v2.0/.well-known/openid-configuration", new OpenIdConnectConfigurationRetriever(), documents));
}
