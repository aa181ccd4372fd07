using System.Net;

namespace StratexTeams.Bot.Local;

/// <summary>Whether a request may use local mode: in Development, from a program
/// on the same machine, and from no other site's page in its browser.</summary>
public static class LocalRequests
{
    extension(HttpContext context)
    {
        /// <summary>A loopback peer alone is not enough: a proxy on this machine
        /// is one too, and DNS rebinding makes a foreign name lead here.</summary>
        public bool IsLocal =>
            context.RequestServices.GetRequiredService<IHostEnvironment>().IsDevelopment()
            && context.Connection.RemoteIpAddress is { } peer && IPAddress.IsLoopback(peer)
            && IsLoopbackName(context.Request.Host.Host)
            && !context.Request.Headers.Keys.Any(IsOfAProxy)
            && IsOursOrAbsent(context.Request);
    }

    private static bool IsLoopbackName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static bool IsOfAProxy(string header) =>
        header.Equals("Forwarded", StringComparison.OrdinalIgnoreCase) || header.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase);

    private static bool IsOursOrAbsent(HttpRequest request) =>
        request.Headers.Origin is [] || request.Headers.Origin is [{ } only] && only == $"{request.Scheme}://{request.Host}";
}
