using StratexTeams.Bot.Auth;
using StratexTeams.Bot.Problems;
using StratexTeams.Tabs.Pages;
using StratexTeams.Tabs.Words;

namespace StratexTeams.Bot.Pages.Access;

/// <summary>Admits a request to a page only with a valid token, and refuses forms posted from other sites.</summary>
internal static class PageGuard
{
    public static async Task AdmitAsync(HttpContext context, RequestDelegate next)
    {
        var isPress = !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method);
        if (isPress && !context.Request.IsSameOrigin)
        {
            await new ProblemResult(StatusCodes.Status403Forbidden, new CrossSiteForm()).ExecuteAsync(context);
            return;
        }

        if (context.Request.Path.StartsWithSegments(PagesEndpoints.Tabs) && await RefusalAsync(context, isPress) is { } refusal)
        {
            await refusal.ExecuteAsync(context);
            return;
        }

        await next(context);
    }

    /// <summary>Null when the token names a person, whom the endpoint then gets as its <see cref="Caller"/>.</summary>
    private static async Task<IResult?> RefusalAsync(HttpContext context, bool isPress)
    {
        var services = context.RequestServices;
        var identity = SessionCookie.Read(context.Request) is { } token
            ? await services.GetRequiredService<CallerResolver>().IdentifyAsync(token, context.RequestAborted)
            : new CallerIdentity.Refused(StatusCodes.Status401Unauthorized, new SessionExpired());
        switch (identity)
        {
            case CallerIdentity.Known known:
                context.Features.Set(known.Caller);
                context.SetCallerLanguage(known.Caller.Language);
                return null;
            case CallerIdentity.Refused { Status: StatusCodes.Status401Unauthorized } when isPress:
                return new ProblemResult(StatusCodes.Status401Unauthorized, new SessionExpired());
            case CallerIdentity.Refused { Status: not StatusCodes.Status401Unauthorized } refused:
                return new PageResult<MessagePage>(services.GetRequiredService<VisitFactory>().ForAnyone(context), new NotForYouTitle(), refused.Reason, refused.Status);
            default:
                return new PageResult<SignInPage>(services.GetRequiredService<VisitFactory>().ForAnyone(context), new SignInTitle());
        }
    }
}
