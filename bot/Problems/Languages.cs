using System.Globalization;

using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Problems;

/// <summary>Which language to speak to whoever asks.</summary>
public static class Languages
{
    private const int Wanted = 3;

    extension(HttpContext context)
    {
        /// <summary>Of whoever reads the answer: their own where we know them, else what the request asks for, of those that we speak.</summary>
        public CultureInfo Reader => Language.SpokenTo(context.Features.Get<CultureInfo>() ?? Accepted(context.Request) ?? CultureInfo.InvariantCulture);

        public void SpeakTo(CultureInfo? reader) => context.Features.Set(reader);
    }

    private static CultureInfo? Accepted(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage.OrderByDescending(each => each.Quality ?? 1).Take(Wanted)
            .Select(each => Language.Find(each.Value.Value)).FirstOrDefault(found => found is not null && Language.IsSpoken(found));
}
