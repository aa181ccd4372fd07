using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;

namespace StratexTeams.Bot.Auth;

/// <summary>Reads the OpenID metadata and signing keys of Microsoft Entra, from the configured authority only.</summary>
internal sealed class EntraMetadataRetriever(HttpClient http, IOptions<EntraOptions> options) : IDocumentRetriever
{
    private readonly Uri _authority = new(options.Value.Authority);

    public Task<string> GetDocumentAsync(string address, CancellationToken cancel) => http.GetMetadataAsync(_authority, address, cancel);
}
