using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;

namespace StratexTeams.Bot.Auth;

/// <summary>Reads what the sign-in service publishes about its keys, from its own address and from no other.</summary>
internal sealed class EntraDocuments(HttpClient http, IOptions<EntraOptions> options) : IDocumentRetriever
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan AddressHolds = TimeSpan.FromMinutes(15);
    private const int LongestDocument = 1024 * 1024;

    private readonly Uri _authority = new(options.Value.Authority);

    /// <summary>A document names the address of the next one: it must not lead us elsewhere.</summary>
    public async Task<string> GetDocumentAsync(string address, CancellationToken cancel)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || Uri.Compare(uri, _authority, UriComponents.SchemeAndServer, UriFormat.UriEscaped, StringComparison.Ordinal) != 0)
        {
            throw new IOException($"{address} is not an address of {_authority}.");
        }

        return await http.GetStringAsync(uri, cancel);
    }

    public static void Limit(HttpClient http) => (http.Timeout, http.MaxResponseContentBufferSize) = (Patience, LongestDocument);

    /// <summary>No redirects: they would lead elsewhere behind our back.</summary>
    public static HttpMessageHandler NewConnection() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = AddressHolds };
}
