using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using StratexTeams.Bot.Api;
using StratexTeams.Bot.Auth;
using StratexTeams.Bot.Pages.Forms;
using StratexTeams.Bot.Problems;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Writing;
using StratexTeams.Tabs.Pages;
using StratexTeams.Tabs.Words;

namespace StratexTeams.Bot.Pages;

/// <summary>Answers unhandled exceptions, statuses without a body and unreadable forms of pages with a page of one sentence.</summary>
internal static partial class PageExceptionHandler
{
    /// <summary>Logs the exception; it is logged nowhere else.</summary>
    public static Task AnswerExceptionAsync(HttpContext context)
    {
        var problem = context.Features.GetRequiredFeature<IExceptionHandlerFeature>().Error;
        var (status, reason) = AnswerTo(problem);
        Log.Failed(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(PageExceptionHandler)), problem, status);
        return PageOf(context, status, reason).ExecuteAsync(context);
    }

    public static Task AnswerStatusAsync(StatusCodeContext context) =>
        PageOf(context.HttpContext, context.HttpContext.Response.StatusCode, new NoSuchPage()).ExecuteAsync(context.HttpContext);

    /// <summary>413 for a form over the size limit, 400 for anything else that is no form of ours.</summary>
    public static IResult BadForm(HttpContext context) => context.Request.ContentLength > PostedForm.MaxKilobytes * 1024
        ? PageOf(context, StatusCodes.Status413PayloadTooLarge, new FormTooLarge(PostedForm.MaxKilobytes))
        : PageOf(context, StatusCodes.Status400BadRequest, new InvalidForm());

    private static PageResult<MessagePage> PageOf(HttpContext context, int status, Rejection reason) =>
        new(context.RequestServices.GetRequiredService<VisitFactory>().ForAnyone(context), new NotForYouTitle(), reason, status);

    private static (int Status, Rejection Reason) AnswerTo(Exception problem) => problem switch
    {
        BadHttpRequestException bad => (bad.StatusCode, new InvalidForm()),
        StoreUnavailableException or AppendConflictException or SigningKeysUnavailableException =>
            (StatusCodes.Status503ServiceUnavailable, new TemporarilyUnavailable(ProblemResult.RetryAfterSeconds)),
        StoreUnusableException or CorruptLogException => (StatusCodes.Status503ServiceUnavailable, new OrganisationStopped()),
        _ => (StatusCodes.Status500InternalServerError, new InternalError()),
    };

    private static partial class Log
    {
        [LoggerMessage(31, LogLevel.Error, "A page ended with {Status}")]
        public static partial void Failed(ILogger logger, Exception problem, int status);
    }
}
