using System.Globalization;

using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Problems;

/// <summary>Chooses the language of an answer.</summary>
public static class ResponseLanguages
{
    private const int Wanted = 3;

    extension(HttpContext context)
    {
        /// <summary>The identified caller's own language, else the first of Accept-Language that is supported.</summary>
        public CultureInfo ResponseLanguage => Language.SupportedFor(context.Features.Get<CultureInfo>() ?? Accepted(context.Request) ?? CultureInfo.InvariantCulture);

        public void SetCallerLanguage(CultureInfo? reader) => context.Features.Set(reader);
    }

    private static CultureInfo? Accepted(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage.OrderByDescending(each => each.Quality ?? 1).Take(Wanted)
            .Select(each => Language.Find(each.Value.Value)).FirstOrDefault(found => found is not null && Language.IsSupported(found));
}
