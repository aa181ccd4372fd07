namespace StratexTeams.Bot.Auth;

/// <summary>Fetches the documents in which an issuer publishes its signing keys.</summary>
internal static class OpenIdMetadata
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan AddressHolds = TimeSpan.FromMinutes(15);
    private const int LongestDocument = 1024 * 1024;

    extension(HttpClient http)
    {
        /// <summary>Fetches a document of the issuer's own host only, because one document
        /// names the address of the next. Throws IOException for another host.</summary>
        public async Task<string> GetMetadataAsync(Uri home, string address, CancellationToken cancellationToken) =>
            Uri.TryCreate(address, UriKind.Absolute, out var uri) && Uri.Compare(uri, home, UriComponents.SchemeAndServer, UriFormat.UriEscaped, StringComparison.Ordinal) is 0
                ? await http.GetStringAsync(uri, cancellationToken)
                : throw new IOException($"{address} is not an address of {home}.");
    }

    public static void ConfigureClient(HttpClient http) => (http.Timeout, http.MaxResponseContentBufferSize) = (Patience, LongestDocument);

    /// <summary>No redirects: they could lead to another host.</summary>
    public static HttpMessageHandler CreateHandler() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = AddressHolds };
}
