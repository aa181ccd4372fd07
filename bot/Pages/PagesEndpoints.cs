using Microsoft.AspNetCore.ResponseCompression;
using StratexTeams.Bot.Pages.Access;
using StratexTeams.Bot.Pages.Endpoints;
using StratexTeams.Bot.Pages.Forms;

namespace StratexTeams.Bot.Pages;

/// <summary>Registers and maps the pages of the tabs, their static files and the session.</summary>
internal static class PagesEndpoints
{
    public const string Tabs = "/tabs";
    private const string Session = "/session";

    extension(WebApplicationBuilder builder)
    {
        public void AddPages()
        {
            // A build leaves static files in the folder of the tabs project; in a published host this changes nothing.
            builder.WebHost.UseStaticWebAssets();

            // Otherwise the endpoint that looks for files added at run time answers 404 where an address has another method.
            builder.Configuration["ReloadStaticAssetsAtRuntime"] = bool.FalseString;
            builder.Services.AddSingleton<PageAssets>().AddSingleton<VisitFactory>().AddSingleton<FormSubmission>().AddSingleton<PlanPageEndpoint>().AddSingleton<StartPageEndpoint>();

            // Compression over HTTPS is safe here (BREACH): a page holds no secret beside text that somebody else may have supplied.
            builder.Services.AddResponseCompression(options => (options.EnableForHttps, options.MimeTypes) = (true, ["text/html"]));
            builder.Services.Configure<GzipCompressionProviderOptions>(options => options.Level = System.IO.Compression.CompressionLevel.Fastest);
        }
    }

    extension(WebApplication app)
    {
        public void MapPages()
        {
            app.UseWhen(context => context.Request.Path.StartsWithSegments(Tabs) || context.Request.Path == Session, Guard);
            app.MapStaticAssets();
            app.MapPost(Session, SessionEndpoint.PostAsync).ExcludeFromDescription();
            var tabs = app.MapGroup(Tabs).ExcludeFromDescription();
            tabs.MapGet("/scorecard", ScorecardPageEndpoint.GetAsync);
            tabs.MapGet("/objectives/{id}", ObjectivePageEndpoint.GetAsync);
            tabs.MapGet("/kpis/{id}", KpiPageEndpoint.GetAsync);
            tabs.MapGet("/due", DuePageEndpoint.GetAsync);
            tabs.MapGet("/late", DuePageEndpoint.GetLateAsync);
            tabs.MapGet("/plan", PlanPageEndpoint.GetAsync);
            tabs.MapPost("/plan", PlanPageEndpoint.PostAsync);
            tabs.MapGet("/start", StartPageEndpoint.GetAsync);
            tabs.MapPost("/start", StartPageEndpoint.PostAsync);
            tabs.MapFallback(() => TypedResults.NotFound());
        }
    }

    private static void Guard(IApplicationBuilder pages)
    {
        pages.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                PageHeaders.Set(context.Response.Headers);
                return Task.CompletedTask;
            });
            return next(context);
        });
        pages.UseResponseCompression();
        pages.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = PageExceptionHandler.AnswerExceptionAsync, SuppressDiagnosticsCallback = _ => true });
        pages.UseStatusCodePages(PageExceptionHandler.AnswerStatusAsync);
        pages.Use((context, next) => PageGuard.AdmitAsync(context, next));
    }
}
