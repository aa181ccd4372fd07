using System.Globalization;

namespace StratexTeams.Bot.Problems;

/// <summary>Which language to speak to whoever asks.</summary>
public static class Languages
{
    private const int Wanted = 3;

    /// <summary>Null for what is no language. Only those that the platform knows: others would be made up and kept in memory for each new name.</summary>
    public static CultureInfo? Find(string? name)
    {
        try
        {
            return string.IsNullOrEmpty(name) ? null : CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    extension(HttpContext context)
    {
        /// <summary>Of whoever reads the answer: their own where we know them, else what the request asks for.</summary>
        public CultureInfo Reader => context.Features.Get<CultureInfo>() ?? Accepted(context.Request) ?? CultureInfo.InvariantCulture;

        public void SpeakTo(CultureInfo? reader) => context.Features.Set(reader);
    }

    private static CultureInfo? Accepted(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage.OrderByDescending(each => each.Quality ?? 1).Take(Wanted)
            .Select(each => Find(each.Value.Value)).FirstOrDefault(found => found is not null);
}
