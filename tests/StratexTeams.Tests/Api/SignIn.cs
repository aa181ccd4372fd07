using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace StratexTeams.Tests.Api;

/// <summary>A fake sign-in service: its keys, its metadata documents, and valid and invalid tokens. The token check under test is the
/// real one.</summary>
internal sealed class SignIn : HttpMessageHandler
{
    public const string Authority = "https://login.example";
    public const string ClientId = "11d2f2c4-4d0b-4c8e-9b1e-54a2f9c07a10";
    private const string Metadata = $"{Authority}/organizations/v2.0/.well-known/openid-configuration";
    private const string Keys = $"{Authority}/organizations/discovery/v2.0/keys";

    // Created once, because creating an RSA key takes longer than most tests.
    private static readonly RSA Key = RSA.Create(2048);
    private static readonly RSA Tied = RSA.Create(2048);
    private static readonly RSA Strange = RSA.Create(2048);

    /// <summary>The address of the keys that the metadata names.</summary>
    public string KeysAt { get; set; } = Keys;

    public bool IsAway { get; set; }

    public List<string> Asked { get; } = [];

    public static string TokenFor(Account account, DateTimeOffset now, Action<SecurityTokenDescriptor>? change = null)
    {
        var token = Good(account, now);
        change?.Invoke(token);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);
    }

    public static SigningCredentials StrangersKey => Signing(Strange, "one");

    public static SigningCredentials KeyOfAnotherTenant => Signing(Tied, "two");

    public static SigningCredentials StrongerHash => new(new RsaSecurityKey(Key) { KeyId = "one" }, SecurityAlgorithms.RsaSha512);

    /// <summary>Signs with the published key used as a symmetric secret, a known attack.</summary>
    public static SigningCredentials PublicKeyAsSecret =>
        new(new SymmetricSecurityKey(Encoding.ASCII.GetBytes(Key.ExportSubjectPublicKeyInfoPem())) { KeyId = "one" }, SecurityAlgorithms.HmacSha256);

    public static string Unsigned(string token)
    {
        var payload = token.Split('.')[1];
        return $"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""")}.{payload}.";
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!.ToString();
        Asked.Add(address);
        return IsAway ? throw new HttpRequestException("No route to host") : Task.FromResult(address switch
        {
            Metadata => Document($$"""{"issuer":"{{Authority}}/{tenantid}/v2.0","jwks_uri":"{{KeysAt}}"}"""),
            Keys => Document($$"""{"keys":[{{Published(Key, "one", "{tenantid}")}},{{Published(Tied, "two", People.Foreign.Tenant.ToString())}}]}"""),
            _ => throw new InvalidOperationException($"Nobody was to ask for {address}."),
        });
    }

    private static SecurityTokenDescriptor Good(Account account, DateTimeOffset now) => new()
    {
        Issuer = $"{Authority}/{account.Tenant}/v2.0",
        Audience = ClientId,
        NotBefore = now.UtcDateTime,
        Expires = now.UtcDateTime.AddHours(1),
        Claims = new Dictionary<string, object> { ["tid"] = account.Tenant.ToString(), ["oid"] = account.ObjectId.ToString(), ["scp"] = "profile access_as_user" },
        SigningCredentials = Signing(Key, "one"),
    };

    private static SigningCredentials Signing(RSA key, string id) => new(new RsaSecurityKey(key) { KeyId = id }, SecurityAlgorithms.RsaSha256);

    private static string Published(RSA key, string id, string tenant)
    {
        var numbers = key.ExportParameters(includePrivateParameters: false);
        var (n, e) = (Base64UrlEncoder.Encode(numbers.Modulus), Base64UrlEncoder.Encode(numbers.Exponent));
        return $$"""{"kty":"RSA","use":"sig","kid":"{{id}}","n":"{{n}}","e":"{{e}}","issuer":"{{Authority}}/{{tenant}}/v2.0"}""";
    }

    private static HttpResponseMessage Document(string json) => new(HttpStatusCode.OK) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
}
