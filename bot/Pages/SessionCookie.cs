using Microsoft.Net.Http.Headers;

namespace StratexTeams.Bot.Pages;

/// <summary>The cookie that brings a person's token back with every page. It holds the token itself, so that nothing is kept here and every
/// request is checked like the first.</summary>
internal static class SessionCookie
{
    /// <summary>Browsers take a name that begins so only from a secure page, for this host alone and for all of it.</summary>
    public const string Name = "__Host-stratex";

    /// <summary>Without a lifetime: the token has its own.</summary>
    public static void Write(HttpResponse response, string token) => response.Headers.Append(HeaderNames.SetCookie, new SetCookieHeaderValue(Name, token)
    {
        HttpOnly = true,
        Secure = true,
        Path = "/",

        // A tab is a foreign frame inside Teams: without these two a browser would keep the cookie from us there.
        SameSite = Microsoft.Net.Http.Headers.SameSiteMode.None,
        Extensions = { "Partitioned" },
    }.ToString());

    public static string? Read(HttpRequest request) => request.Cookies[Name] is { Length: > 0 } token ? token : null;
}
