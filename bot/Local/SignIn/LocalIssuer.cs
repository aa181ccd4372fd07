using System.Security.Cryptography;
using Azure.Core;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using StratexTeams.Bot.Auth;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Bot.Local.SignIn;

/// <summary>Issues the tokens of local mode in place of Microsoft Entra and the Bot Framework. Its key is made with the process
/// and never leaves it, and its tokens pass the same checks as real ones. Outside Development it is never created.</summary>
public sealed class LocalIssuer(TimeProvider time) : IDisposable
{
    private const string Issuer = "https://stratex.local";
    private const string Audience = "stratex-local";
    private const string KeyName = "local";
    private const int KeyBits = 2048;
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private readonly RSA _key = RSA.Create(KeyBits);

    public PersonTokenRules Rules => new(Audience, Issuer, new LocalSigningKeys(Published));

    /// <summary>The rules by which the bot accepts the activities of local mode.</summary>
    public ChannelTokenRules ChannelRules => new(LocalTeams.AppId, Issuer, new LocalSigningKeys(Published));

    /// <summary>The local issuer's rules in Development without an app registration; the real ones everywhere else.</summary>
    internal static PersonTokenRules RulesOrReal(IServiceProvider services) =>
        services.GetRequiredService<IHostEnvironment>().IsDevelopment() && services.GetRequiredService<IOptions<EntraOptions>>().Value.ClientId is null or ""
            ? services.GetRequiredService<LocalIssuer>().Rules
            : PersonTokenRules.Of(services);

    internal static ChannelTokenRules ChannelRulesOrReal(IServiceProvider services) =>
        LocalTeams.ReplacesTeams(services) ? services.GetRequiredService<LocalIssuer>().ChannelRules : ChannelTokenRules.Of(services);

    /// <summary>The token that a person would get by signing in.</summary>
    public string TokenFor(TenantId tenant, Guid account) =>
        Sign(Audience, new() { ["tid"] = tenant.ToString(), ["oid"] = account.ToString("D"), ["scp"] = PersonTokenValidator.Scope });

    /// <summary>The token that Teams would send with an activity of this service URL.</summary>
    public string ChannelTokenFor(Uri serviceUrl) => Sign(LocalTeams.AppId, new() { ["serviceurl"] = serviceUrl.OriginalString });

    /// <summary>The token that the bot would get for calling the connector.</summary>
    internal AccessToken ConnectorToken() => new(Sign(LocalTeams.ConnectorAudience, []), time.GetUtcNow() + Lifetime);

    public void Dispose() => _key.Dispose();

    private string Sign(string audience, Dictionary<string, object> claims)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = audience,
            NotBefore = now,
            Expires = now + Lifetime,
            Claims = claims,
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(_key) { KeyId = KeyName }, SecurityAlgorithms.RsaSha256),
        });
    }

    private OpenIdConnectConfiguration Published()
    {
        var half = new RsaSecurityKey(_key.ExportParameters(includePrivateParameters: false)) { KeyId = KeyName };
        var published = JsonWebKeyConverter.ConvertFromRSASecurityKey(half);
        published.AdditionalData["endorsements"] = new List<object> { ChannelTokenValidator.TeamsChannelId };
        var configuration = new OpenIdConnectConfiguration { Issuer = Issuer, JsonWebKeySet = new JsonWebKeySet() };
        configuration.JsonWebKeySet.Keys.Add(published);
        configuration.SigningKeys.Add(half);
        return configuration;
    }
}
