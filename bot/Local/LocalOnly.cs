using System.Net;

namespace StratexTeams.Bot.Local;

/// <summary>Local means local: a developer's machine, asked by a program on the same machine, and by no page from elsewhere in its browser.</summary>
public static class LocalOnly
{
    extension(HttpContext context)
    {
        /// <summary>A loopback peer alone proves little: a proxy is one as well, and a foreign name may be made to lead here.</summary>
        public bool IsLocalOnly =>
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
