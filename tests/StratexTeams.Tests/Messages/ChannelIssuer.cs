using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using StratexTeams.Tests.Api;

namespace StratexTeams.Tests.Messages;

/// <summary>A fake channel: its keys, its metadata documents, and valid and invalid tokens. The token check under test is the real
/// one.</summary>
internal sealed class ChannelIssuer : HttpMessageHandler
{
    public const string Metadata = "https://channel.example/v1/.well-known/openidconfiguration";
    private const string Keys = "https://channel.example/v1/.well-known/keys";

    // Created once, because creating an RSA key takes longer than most tests.
    private static readonly RSA Key = RSA.Create(2048);
    private static readonly RSA OfAnotherChannel = RSA.Create(2048);
    private static readonly RSA OfNoChannel = RSA.Create(2048);
    private static readonly RSA Strange = RSA.Create(2048);

    public bool IsAway { get; set; }

    public static SigningCredentials KeyOfAnotherChannel => Signing(OfAnotherChannel, "two");

    public static SigningCredentials KeyOfNoChannel => Signing(OfNoChannel, "three");

    public static SigningCredentials StrangersKey => Signing(Strange, "one");

    public static SigningCredentials StrongerHash => new(new RsaSecurityKey(Key) { KeyId = "one" }, SecurityAlgorithms.RsaSha512);

    public static SigningCredentials PublicKeyAsSecret =>
        new(new SymmetricSecurityKey(Encoding.ASCII.GetBytes(Key.ExportSubjectPublicKeyInfoPem())) { KeyId = "one" }, SecurityAlgorithms.HmacSha256);

    public static string Token(Action<SecurityTokenDescriptor>? change = null)
    {
        var token = new SecurityTokenDescriptor
        {
            Issuer = "https://api.botframework.com",
            Audience = ApiHost.AppId,
            NotBefore = ApiHost.Now.UtcDateTime,
            Expires = ApiHost.Now.UtcDateTime.AddHours(1),
            Claims = new Dictionary<string, object> { ["serviceurl"] = TeamsDriver.ServiceUrl },
            SigningCredentials = Signing(Key, "one"),
        };
        change?.Invoke(token);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => IsAway
        ? throw new HttpRequestException("No route to host")
        : Task.FromResult(request.RequestUri!.ToString() switch
        {
            Metadata => Document($$"""{"issuer":"https://api.botframework.com","jwks_uri":"{{Keys}}"}"""),
            Keys => Document($$"""{"keys":[{{Published(Key, "one", "\"msteams\",\"webchat\"")}},{{Published(OfAnotherChannel, "two", "\"webchat\"")}},{{Published(OfNoChannel, "three", null)}}]}"""),
            var address => throw new InvalidOperationException($"Nobody was to ask for {address}."),
        });

    private static SigningCredentials Signing(RSA key, string id) => new(new RsaSecurityKey(key) { KeyId = id }, SecurityAlgorithms.RsaSha256);

    private static string Published(RSA key, string id, string? channels)
    {
        var numbers = key.ExportParameters(includePrivateParameters: false);
        var (n, e) = (Base64UrlEncoder.Encode(numbers.Modulus), Base64UrlEncoder.Encode(numbers.Exponent));
        return $$"""{"kty":"RSA","use":"sig","kid":"{{id}}","n":"{{n}}","e":"{{e}}"{{(channels is null ? "" : $",\"endorsements\":[{channels}]")}}}""";
    }

    private static HttpResponseMessage Document(string json) => new(HttpStatusCode.OK) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
}
