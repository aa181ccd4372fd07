using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Serialization.Metadata;
using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Logging;
using StratexTeams.Adapters.Teams.Wire;
using StratexTeams.Core.Effects;
using StratexTeams.Core.People;

namespace StratexTeams.Adapters.Teams;

/// <summary>Client of the Bot Framework connector REST API (v3). It never retries: a caller repeats a call where delivering it twice is
/// acceptable. An exception means that nobody knows whether the call was delivered.</summary>
public sealed partial class ConnectorClient(HttpClient http, ServiceHosts hosts, ConnectorCredential credential, TimeProvider time, ILogger<ConnectorClient> logger)
{
    private const int LongestAnswer = 1024 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan AddressHolds = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan SignInPause = TimeSpan.FromSeconds(30);
    private static readonly TokenRequestContext Scope = new(["https://api.botframework.com/.default"]);

    /// <summary><see cref="Delivery.Delivered"/> carries the conversation's id.</summary>
    public Task<Delivery> CreateConversationAsync(Uri serviceUrl, ConversationParameters parameters, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Post, serviceUrl, "v3/conversations", parameters, WireJson.Plain.ConversationParameters, cancellationToken);

    /// <summary><see cref="Delivery.Delivered"/> carries the activity's id, which <see cref="UpdateAsync"/> takes.</summary>
    public Task<Delivery> SendAsync(ConversationReference to, Activity activity, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Post, to.ServiceUrl, $"v3/conversations/{Uri.EscapeDataString(to.ConversationId)}/activities", activity, WireJson.Plain.Activity, cancellationToken);

    public Task<Delivery> UpdateAsync(ConversationReference to, string activityId, Activity activity, CancellationToken cancellationToken) => CallAsync(
        HttpMethod.Put,
        to.ServiceUrl,
        $"v3/conversations/{Uri.EscapeDataString(to.ConversationId)}/activities/{Uri.EscapeDataString(activityId)}",
        activity,
        WireJson.Plain.Activity,
        cancellationToken);

    public static void Limit(HttpClient http) => (http.Timeout, http.MaxResponseContentBufferSize) = (Patience, LongestAnswer);

    /// <summary>Redirects are off: one could send the message to a host that <see cref="ServiceHosts"/> does not allow.</summary>
    public static HttpMessageHandler NewConnection() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = AddressHolds };

    // The only method that sends. It checks the host before it asks for a token.
    private async Task<Delivery> CallAsync<T>(HttpMethod method, Uri serviceUrl, string path, T body, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        if (!hosts.Allow(serviceUrl))
        {
            Log.ForeignHost(logger, serviceUrl.IsAbsoluteUri ? serviceUrl.Host : "");
            return new Delivery.Refused("the service address is none of Teams");
        }

        if (await TokenAsync(cancellationToken) is not { } token)
        {
            return new Delivery.Throttled(time.GetUtcNow() + SignInPause);
        }

        using var content = JsonContent.Create(body, type);
        await content.LoadIntoBufferAsync(cancellationToken);
        using var request = new HttpRequestMessage(method, $"{serviceUrl.AbsoluteUri.TrimEnd('/')}/{path}") { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.SendAsync(request, cancellationToken);
        return await ConnectorAnswer.ReadAsync(response, time.GetUtcNow(), cancellationToken);
    }

    // Null when the sign-in fails: nothing was sent, so the call may be repeated.
    private async Task<string?> TokenAsync(CancellationToken cancellationToken)
    {
        try
        {
            return (await credential.Token.GetTokenAsync(Scope, cancellationToken)).Token;
        }
        catch (AuthenticationFailedException problem)
        {
            Log.NotSignedIn(logger, problem);
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(50, LogLevel.Error, "A message was to go to {Host}, which is no host of Teams. It was not sent")]
        public static partial void ForeignHost(ILogger logger, string host);

        [LoggerMessage(51, LogLevel.Error, "The bot cannot sign in to speak to Teams")]
        public static partial void NotSignedIn(ILogger logger, Exception problem);
    }
}
