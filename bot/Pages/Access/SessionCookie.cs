using Microsoft.Net.Http.Headers;

namespace StratexTeams.Bot.Pages.Access;

/// <summary>The session cookie. It holds the person's token itself: the host
/// keeps no session and validates the token with every request.</summary>
internal static class SessionCookie
{
    /// <summary>Browsers accept the prefix __Host- only over a secure connection, without a domain and for the path /.</summary>
    public const string Name = "__Host-stratex";

    /// <summary>The cookie has no lifetime of its own; the token expires.</summary>
    public static void Write(HttpResponse response, string token) => response.Headers.Append(HeaderNames.SetCookie, new SetCookieHeaderValue(Name, token)
    {
        HttpOnly = true,
        Secure = true,
        Path = "/",

        // Inside Teams a tab is a third-party frame, where browsers send the cookie only with these two attributes.
        SameSite = Microsoft.Net.Http.Headers.SameSiteMode.None,
        Extensions = { "Partitioned" },
    }.ToString());

    public static string? Read(HttpRequest request) => request.Cookies[Name] is { Length: > 0 } token ? token : null;
}
