using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using StratexTeams.Bot.Auth;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Bot.Local;

/// <summary>Stands for the sign-in service on a developer's machine. Its key is made with the process and never leaves it,
/// and its tokens go through the same check as real ones. Outside Development nobody makes one.</summary>
public sealed class LocalIssuer(TimeProvider time) : IDisposable
{
    private const string Issuer = "https://stratex.local";
    private const string Audience = "stratex-local";
    private const int KeyBits = 2048;
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private readonly RSA _key = RSA.Create(KeyBits);

    public TokenRules Rules => new(Audience, Issuer, new StaticConfigurationManager<OpenIdConnectConfiguration>(Published()));

    /// <summary>The local issuer's on a developer's machine that has no app registration; the real ones everywhere else.</summary>
    internal static TokenRules RulesOrReal(IServiceProvider services) =>
        services.GetRequiredService<IHostEnvironment>().IsDevelopment() && services.GetRequiredService<IOptions<EntraOptions>>().Value.ClientId is null or ""
            ? services.GetRequiredService<LocalIssuer>().Rules
            : TokenRules.Of(services);

    /// <summary>What a person would get by signing in.</summary>
    public string TokenFor(TenantId tenant, Guid account)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Audience,
            NotBefore = now,
            Expires = now + Lifetime,
            Claims = new Dictionary<string, object> { ["tid"] = tenant.ToString(), ["oid"] = account.ToString("D"), ["scp"] = TokenCheck.Scope },
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(_key), SecurityAlgorithms.RsaSha256),
        });
    }

    public void Dispose() => _key.Dispose();

    private OpenIdConnectConfiguration Published()
    {
        var half = new RsaSecurityKey(_key.ExportParameters(includePrivateParameters: false));
        var published = new OpenIdConnectConfiguration { Issuer = Issuer, JsonWebKeySet = new JsonWebKeySet() };
        published.JsonWebKeySet.Keys.Add(JsonWebKeyConverter.ConvertFromRSASecurityKey(half));
        published.SigningKeys.Add(half);
        return published;
    }
}
