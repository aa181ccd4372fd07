using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using StratexTeams.Core.Words;
using StratexTeams.Tabs;
using StratexTeams.Tabs.Parts;

namespace StratexTeams.Bot.Pages;

/// <summary>Renders a page to HTML completely before the first byte is sent, so that a page that
/// fails still answers with an error status. No component is kept between requests.</summary>
internal sealed class PageResult<TPage>(Visit visit, Sentence title, object? content = null, int status = StatusCodes.Status200OK) : IResult, IStatusCodeHttpResult
    where TPage : IComponent
{
    public int? StatusCode => status;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var services = httpContext.RequestServices;
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<Document>(Parameters())).ToHtmlString());
        (httpContext.Response.StatusCode, httpContext.Response.ContentType) = (status, "text/html; charset=utf-8");
        await httpContext.Response.WriteAsync(html, httpContext.RequestAborted);
    }

    private ParameterView Parameters() => ParameterView.FromDictionary(new Dictionary<string, object?>
    {
        [nameof(Document.Visit)] = visit,
        [nameof(Document.Title)] = title,
        [nameof(Document.ChildContent)] = (RenderFragment)Render,
    });

    private void Render(RenderTreeBuilder builder)
    {
        builder.OpenComponent<TPage>(0);
        if (content is not null)
        {
            builder.AddComponentParameter(1, "Content", content);
        }

        builder.CloseComponent();
    }
}
