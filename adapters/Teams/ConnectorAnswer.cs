using System.Net;
using System.Text.Json;
using StratexTeams.Adapters.Teams.Wire;
using StratexTeams.Core.Effects;

namespace StratexTeams.Adapters.Teams;

/// <summary>Maps the connector's HTTP response to a <see cref="Delivery"/>.</summary>
internal static class ConnectorAnswer
{
    private const int LongestCode = 60;
    private static readonly TimeSpan UsualPause = TimeSpan.FromSeconds(5);

    // For 412: another call to the same conversation is under way and ends soon.
    private static readonly TimeSpan ShortPause = TimeSpan.FromSeconds(1);

    /// <summary>2xx is delivered, 429 and 412 are throttled, other codes are refused. Throws <see cref="HttpRequestException"/> for 408,
    /// 502, 503 and 504, after which nobody knows whether the message was delivered.</summary>
    public static async Task<Delivery> ReadAsync(HttpResponseMessage response, DateTimeOffset now, CancellationToken cancellationToken) => response.StatusCode switch
    {
        _ when response.IsSuccessStatusCode => new Delivery.Delivered(await IdAsync(response, cancellationToken)),
        HttpStatusCode.TooManyRequests => new Delivery.Throttled(now + PauseOf(response, now)),
        HttpStatusCode.PreconditionFailed => new Delivery.Throttled(now + ShortPause),
        HttpStatusCode.RequestTimeout or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout =>
            throw new HttpRequestException($"Teams answered {(int)response.StatusCode}.", null, response.StatusCode),
        var status => new Delivery.Refused($"{(int)status} {await CodeAsync(response, cancellationToken)}".TrimEnd()),
    };

    private static TimeSpan PauseOf(HttpResponseMessage response, DateTimeOffset now) => response.Headers.RetryAfter switch
    {
        { Delta: { } pause } => pause,
        { Date: { } until } when until > now => until - now,
        _ => UsualPause,
    };

    // The message was delivered even if the body cannot be parsed; then the id is empty.
    private static async Task<string> IdAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
        Read(await response.Content.ReadAsByteArrayAsync(cancellationToken), bytes => JsonSerializer.Deserialize(bytes, WireJson.Default.ResourceResponse)?.Id) ?? "";

    // The code is stored in the log, so only a short alphanumeric code is taken, never free text.
    private static async Task<string> CodeAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
        Read(await response.Content.ReadAsByteArrayAsync(cancellationToken), bytes => JsonSerializer.Deserialize(bytes, WireJson.Default.ErrorResponse)?.Error?.Code) is { Length: > 0 and <= LongestCode } code
        && code.All(char.IsAsciiLetterOrDigit)
            ? code
            : "";

    private static string? Read(byte[] bytes, Func<byte[], string?> member)
    {
        try
        {
            return member(bytes);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
