using Microsoft.Extensions.Options;
using StratexTeams.Adapters.Teams;
using Microsoft.IdentityModel.Protocols;

namespace StratexTeams.Bot.Auth;

/// <summary>Reads the OpenID metadata and signing keys of the Bot Framework.</summary>
internal sealed class ChannelMetadataRetriever(HttpClient http, IOptions<TeamsOptions> options) : IDocumentRetriever
{
    private readonly Uri _home = new(options.Value.OpenIdMetadata);

    public Task<string> GetDocumentAsync(string address, CancellationToken cancel) => http.GetMetadataAsync(_home, address, cancel);
}
