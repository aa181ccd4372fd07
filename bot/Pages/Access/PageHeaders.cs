namespace StratexTeams.Bot.Pages.Access;

/// <summary>Security headers of the pages: which hosts may show them in a frame, and that they load nothing but our own files.</summary>
internal static class PageHeaders
{
    // The hosts that Microsoft documents for tabs, and our own origin for the page of local mode.
    private const string Frames =
        "'self' https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com https://*.microsoft365.com https://*.office.com "
        + "https://outlook.office.com https://outlook.office365.com https://outlook-sdf.office.com https://outlook-sdf.office365.com";

    // TeamsJS fetches its list of trusted hosts from here.
    private const string TeamsList = "https://res.cdn.office.net";

    /// <summary>Sent as one header: of several policies browsers enforce all at once.</summary>
    public const string ContentSecurityPolicy =
        $"default-src 'self'; connect-src 'self' {TeamsList}; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors {Frames}";

    // With no-referrer a browser posts our own forms with the origin null, and we would refuse them.
    private const string Referrer = "same-origin";

    public static void Set(IHeaderDictionary headers)
    {
        (headers.CacheControl, headers.XContentTypeOptions) = ("no-store", "nosniff");
        (headers.ContentSecurityPolicy, headers["Referrer-Policy"]) = (ContentSecurityPolicy, Referrer);
        headers.Remove("X-Frame-Options");
    }
}
