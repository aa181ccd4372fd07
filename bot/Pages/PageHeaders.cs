namespace StratexTeams.Bot.Pages;

/// <summary>What browsers are told about our pages: whose frames may show them, and that they run nothing but our own files.</summary>
internal static class PageHeaders
{
    // The hosts that Microsoft documents for tabs, and our own for the page that plays Teams.
    private const string Frames =
        "'self' https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com https://*.microsoft365.com https://*.office.com "
        + "https://outlook.office.com https://outlook.office365.com https://outlook-sdf.office.com https://outlook-sdf.office365.com";

    // TeamsJS reads the list of its hosts from there.
    private const string TeamsList = "https://res.cdn.office.net";

    /// <summary>One header only: browsers take what is common to several.</summary>
    public const string Policy =
        $"default-src 'self'; connect-src 'self' {TeamsList}; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors {Frames}";

    // Without any referrer a browser sends our own forms from nowhere, and we would not know them as ours.
    private const string Referrer = "same-origin";

    public static void Set(IHeaderDictionary headers)
    {
        (headers.CacheControl, headers.XContentTypeOptions) = ("no-store", "nosniff");
        (headers.ContentSecurityPolicy, headers["Referrer-Policy"]) = (Policy, Referrer);
        headers.Remove("X-Frame-Options");
    }
}
