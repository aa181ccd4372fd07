using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using StratexTeams.Bot.Api;
using StratexTeams.Bot.Auth;
using StratexTeams.Bot.Problems;
using StratexTeams.Core.EventLog;
using StratexTeams.Tabs.Pages;
using StratexTeams.Tabs.Words;

namespace StratexTeams.Bot.Pages;

/// <summary>Answers unhandled exceptions, statuses without a body and unreadable forms of pages with a page of one sentence.</summary>
internal static partial class PageTrouble
{
    /// <summary>Logs the exception; it is logged nowhere else.</summary>
    public static Task AnswerExceptionAsync(HttpContext context)
    {
        var problem = context.Features.GetRequiredFeature<IExceptionHandlerFeature>().Error;
        var (status, reason) = AnswerTo(problem);
        Log.Failed(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(PageTrouble)), problem, status);
        return PageOf(context, status, reason).ExecuteAsync(context);
    }

    public static Task AnswerStatusAsync(StatusCodeContext context) =>
        PageOf(context.HttpContext, context.HttpContext.Response.StatusCode, new NoSuchPage()).ExecuteAsync(context.HttpContext);

    /// <summary>413 for a form over the size limit, 400 for anything else that is no form of ours.</summary>
    public static IResult BadForm(HttpContext context) => context.Request.ContentLength > SentForm.MostKilobytes * 1024
        ? PageOf(context, StatusCodes.Status413PayloadTooLarge, new FormIsTooLarge(SentForm.MostKilobytes))
        : PageOf(context, StatusCodes.Status400BadRequest, new FormWasNotUnderstood());

    private static PageResult<MessagePage> PageOf(HttpContext context, int status, Rejection reason) =>
        new(context.RequestServices.GetRequiredService<Visits>().OfAnybody(context), new NotForYouTitle(), reason, status);

    private static (int Status, Rejection Reason) AnswerTo(Exception problem) => problem switch
    {
        BadHttpRequestException bad => (bad.StatusCode, new FormWasNotUnderstood()),
        StoreUnavailableException or AppendConflictException or SignInUnavailableException =>
            (StatusCodes.Status503ServiceUnavailable, new NotJustNow(ProblemResult.PatienceSeconds)),
        StoreUnusableException or CorruptLogException => (StatusCodes.Status503ServiceUnavailable, new StoppedForTheOperator()),
        _ => (StatusCodes.Status500InternalServerError, new OurMistake()),
    };

    private static partial class Log
    {
        [LoggerMessage(31, LogLevel.Error, "A page ended with {Status}")]
        public static partial void Failed(ILogger logger, Exception problem, int status);
    }
}
