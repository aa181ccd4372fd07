namespace StratexTeams.Bot.Pages;

/// <summary>Whether a form was sent from a page of ours. The cookie comes along from anywhere, so this is what keeps other sites from pressing our buttons.</summary>
internal static class OwnOrigin
{
    extension(HttpRequest request)
    {
        /// <summary>Every browser names the origin of a POST. Where TLS ends before us we are addressed by https all the same.</summary>
        public bool IsFromOurPages =>
            request.Headers.Origin is [{ } origin]
            && (origin == $"{request.Scheme}://{request.Host}" || origin == $"https://{request.Host}")
            && request.Headers["Sec-Fetch-Site"] is [] or ["same-origin"];
    }
}
