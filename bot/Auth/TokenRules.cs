using System.Diagnostics;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace StratexTeams.Bot.Auth;

/// <summary>Whose tokens count, and for whom they must have been made.</summary>
/// <param name="Issuer">With <see cref="TenantPlace"/> where the token's own tenant goes.</param>
public sealed record TokenRules(string Audience, string Issuer, BaseConfigurationManager Keys)
{
    public const string TenantPlace = "{tenantid}";

    public string IssuerFor(string tenant) => Issuer.Replace(TenantPlace, tenant, StringComparison.Ordinal);

    internal static TokenRules Of(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<EntraOptions>>().Value;
        return Of(
            options.ClientId ?? throw new UnreachableException("The host does not start without it."),
            options.Authority.TrimEnd('/'),
            services.GetRequiredService<EntraDocuments>());
    }

    // The keys of organisations: those of private accounts are in another list.
    private static TokenRules Of(string audience, string authority, IDocumentRetriever documents) => new(
        audience,
        $"{authority}/{TenantPlace}/v2.0",
        new ConfigurationManager<OpenIdConnectConfiguration>($"{authority}/organizations/v2.0/.well-known/openid-configuration", new OpenIdConnectConfigurationRetriever(), documents));
}
