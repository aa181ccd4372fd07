namespace StratexTeams.Bot.Pages.Access;

/// <summary>Whether a form was posted from one of our pages. Browsers send the session cookie
/// with any site's request, so this check protects against cross-site request forgery.</summary>
internal static class SameOrigin
{
    extension(HttpRequest request)
    {
        /// <summary>Browsers send Origin with every POST. Behind a proxy that ends TLS
        /// our scheme is http and the browser's origin https: both count.</summary>
        public bool IsSameOrigin =>
            request.Headers.Origin is [{ } origin]
            && (origin == $"{request.Scheme}://{request.Host}" || origin == $"https://{request.Host}")
            && request.Headers["Sec-Fetch-Site"] is [] or ["same-origin"];
    }
}
