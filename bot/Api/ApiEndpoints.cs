using Microsoft.AspNetCore.Authorization;
using StratexTeams.Bot.Api.Actuals;
using StratexTeams.Bot.Api.Kpis;
using StratexTeams.Bot.Api.Scorecards;
using StratexTeams.Bot.Auth;

namespace StratexTeams.Bot.Api;

/// <summary>The integration API, version 1, with its description.</summary>
internal static class ApiEndpoints
{
    private static readonly AuthorizationPolicy People = new AuthorizationPolicyBuilder(BearerAuthenticationHandler.SchemeName).RequireAuthenticatedUser().Build();

    extension(WebApplication app)
    {
        public void MapApi()
        {
            app.UseWhen(context => context.Request.Path.StartsWithSegments("/api"), Guard);
            app.UseAuthentication();
            app.UseAuthorization();
            app.MapOpenApi();
            var api = app.MapGroup("/api/v1").RequireAuthorization(People);
            api.MapGet("/scorecard", ScorecardEndpoint.GetAsync)
                .Describe("Scorecard", "The scores of one month, grouped as asked.", OpenApiDescription.Scorecard).ProducesProblems(400, 404);
            api.MapGet("/kpis/{id}", KpiEndpoint.GetAsync)
                .Describe("Kpi", "A KPI with its values and who stands behind them.", OpenApiDescription.Kpi).ProducesProblems(404);
            api.MapGet("/due", DueEndpoint.GetAsync)
                .Describe("Due", "What waits for the caller.", OpenApiDescription.Due).ProducesProblems();
            api.MapPost("/actuals", ActualsEndpoint.PostAsync).Accepts<ActualRow[]>("application/json")
                .Describe("ReportActuals", "Values of many KPIs at once.", OpenApiDescription.Actuals).ProducesProblems(400, 413, 415);
        }
    }

    // For machines: no page may show what is answered here, and nobody on the way keeps it.
    private static void Guard(IApplicationBuilder api)
    {
        api.Use((context, next) =>
        {
            context.Response.OnStarting(() => Harden(context.Response.Headers));
            return next(context);
        });
        api.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = ApiExceptionHandler.AnswerExceptionAsync, SuppressDiagnosticsCallback = _ => true });
        api.UseStatusCodePages(ApiExceptionHandler.AnswerStatusAsync);
    }

    private static Task Harden(IHeaderDictionary headers)
    {
        (headers.CacheControl, headers.XContentTypeOptions) = ("no-store", "nosniff");
        (headers.ContentSecurityPolicy, headers["Referrer-Policy"]) = ("default-src 'none'; frame-ancestors 'none'", "no-referrer");
        return Task.CompletedTask;
    }
}
