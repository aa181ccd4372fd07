using System.Net;
using System.Text.Json;
using StratexTeams.Adapters.Teams.Wire;
using StratexTeams.Core.Effects;

namespace StratexTeams.Adapters.Teams;

/// <summary>What the connector's answer means for the message.</summary>
internal static class ConnectorAnswer
{
    private const int LongestCode = 60;
    private static readonly TimeSpan UsualPause = TimeSpan.FromSeconds(5);

    // Another call is under way in the same conversation: it is over soon.
    private static readonly TimeSpan ShortPause = TimeSpan.FromSeconds(1);

    /// <summary>Throws where the message may have come through: the gateways on the way do not know either.</summary>
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

    // It has come through, whatever stands in the answer.
    private static async Task<string> IdAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
        Read(await response.Content.ReadAsByteArrayAsync(cancellationToken), bytes => JsonSerializer.Deserialize(bytes, WireJson.Default.ResourceResponse)?.Id) ?? "";

    // The code is recorded, so it is a word and nothing else.
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
