using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace StratexTeams.Tests.Pages;

internal static class PageAnswers
{
    private static readonly HtmlParser Parser = new();

    extension(HttpResponseMessage response)
    {
        public async Task<IHtmlDocument> PageAsync()
        {
            Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
            return Parser.ParseDocument(await response.Content.ReadAsStringAsync());
        }
    }
}
