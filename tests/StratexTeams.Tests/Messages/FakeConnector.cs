using System.Net;
using System.Text;
using System.Threading.Channels;

namespace StratexTeams.Tests.Messages;

/// <summary>Stands in for the Teams connector: accepts requests at one address only, and keeps them.</summary>
internal sealed class FakeConnector(string serviceUrl) : HttpMessageHandler
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Channel<ConnectorCall> _calls = Channel.CreateUnbounded<ConnectorCall>();

    /// <summary>Every request waits until this task completes.</summary>
    public Task Open { get; set; } = Task.CompletedTask;

    /// <summary>Waits for the next request that was not read yet, 30 seconds at most.</summary>
    public async Task<ConnectorCall> NextAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        return await _calls.Reader.ReadAsync(patience.Token);
    }

    public bool HasMore => _calls.Reader.TryPeek(out _);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!.ToString();
        if (!address.StartsWith(serviceUrl, StringComparison.Ordinal) || request.Headers.Authorization is not { Scheme: "Bearer", Parameter: { } token })
        {
            throw new InvalidOperationException($"Nothing was to go to {address}.");
        }

        await Open;
        await _calls.Writer.WriteAsync(
            new(request.Method.Method, address[serviceUrl.Length..], token, await request.Content!.ReadAsStringAsync(cancellationToken)), cancellationToken);
        return new(HttpStatusCode.Created) { Content = new StringContent("""{"id":"card-1"}""", Encoding.UTF8, "application/json") };
    }
}
