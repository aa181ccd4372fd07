using Microsoft.Extensions.FileProviders;
using StratexTeams.Bot.Api;
using StratexTeams.Bot.Local.Connector;
using StratexTeams.Bot.Local.Endpoints;
using StratexTeams.Bot.Local.Timers;
using StratexTeams.Bot.Messages.Responses;
using StratexTeams.Core.Jobs;

namespace StratexTeams.Bot.Local;

/// <summary>Registers and maps the page that plays Teams, with its issuer,
/// connector, clock and jobs. Does nothing outside Development.</summary>
internal static class LocalMode
{
    private const string Path = "/local";

    // The cards' library sets styles through the CSS object model, which the policy does not restrict.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static string PageFolder => System.IO.Path.Combine(AppContext.BaseDirectory, "Local", "Page");

    extension(WebApplicationBuilder builder)
    {
        public void AddLocalMode()
        {
            if (!builder.Environment.IsDevelopment())
            {
                return;
            }

            builder.Services.AddSingleton(LocalClock.Of).AddSingleton<TimeProvider>(services => services.GetRequiredService<LocalClock>());
            builder.Services.AddSingleton(ChatFolder.Of).AddSingleton<ChatStore>().AddSingleton<BotTokenValidator>();
            builder.Services.AddSingleton<LocalTenants>().AddSingleton(Prompt).AddSingleton(Put).AddSingleton(SendMessages).AddSingleton<LocalJobs>().AddHostedService<LocalTimers>();
        }
    }

    extension(WebApplication app)
    {
        public void MapLocalMode()
        {
            if (!app.Environment.IsDevelopment())
            {
                return;
            }

            app.UseWhen(context => context.Request.Path.StartsWithSegments(Path), Guard);
            var local = app.MapGroup(Path);
            local.MapGet("", () => TypedResults.PhysicalFile(System.IO.Path.Combine(PageFolder, "index.html"), "text/html; charset=utf-8"));
            local.MapPeople();
            local.MapOrganisation();
            local.MapChats();
            app.MapConnector();
        }
    }

    private static void Guard(IApplicationBuilder local)
    {
        local.Use((context, next) =>
        {
            if (!context.IsLocal)
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            }

            (context.Response.Headers.ContentSecurityPolicy, context.Response.Headers.XContentTypeOptions) = (Policy, "nosniff");
            (context.Response.Headers.CacheControl, context.Response.Headers["Referrer-Policy"]) = ("no-store", "no-referrer");
            return next(context);
        });
        local.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = ApiExceptionHandler.AnswerExceptionAsync, SuppressDiagnosticsCallback = _ => true });
        local.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(PageFolder), RequestPath = $"{Path}/page" });
    }

    private static LocalJob Prompt(IServiceProvider services) => new("prompt-owners", services.GetRequiredService<PromptOwners>().RunAsync);

    private static LocalJob Put(IServiceProvider services) => new("put-cards", services.GetRequiredService<RefreshCards>().RunAsync);

    private static LocalJob SendMessages(IServiceProvider services) => new("dispatch-effects", services.GetRequiredService<EffectDispatch>().RunAsync);
}
