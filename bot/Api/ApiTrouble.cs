using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using StratexTeams.Bot.Auth;
using StratexTeams.Bot.Problems;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Bot.Api;

/// <summary>What a request ends in that nobody has answered: an exception, or a status without a body.</summary>
internal static partial class ApiTrouble
{
    /// <summary>Logged here, once.</summary>
    public static Task AnswerExceptionAsync(HttpContext context)
    {
        var problem = context.Features.GetRequiredFeature<IExceptionHandlerFeature>().Error;
        var result = ResultOf(problem);
        Log.Failed(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ApiTrouble)), problem, result.StatusCode);
        return result.ExecuteAsync(context);
    }

    public static Task AnswerStatusAsync(StatusCodeContext context) =>
        new ProblemResult(context.HttpContext.Response.StatusCode, context.HttpContext.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => new NoSuchAddress(),
            StatusCodes.Status405MethodNotAllowed => new NotInThisWay(context.HttpContext.Request.Method),
            StatusCodes.Status415UnsupportedMediaType => new SendJson(),
            _ => new RequestWasNotUnderstood(),
        }).ExecuteAsync(context.HttpContext);

    private static ProblemResult ResultOf(Exception problem) => problem switch
    {
        BadHttpRequestException bad => new(bad.StatusCode, new RequestWasNotUnderstood()),
        StoreUnavailableException or AppendConflictException or SignInUnavailableException =>
            new(StatusCodes.Status503ServiceUnavailable, new NotJustNow(ProblemResult.PatienceSeconds)),
        StoreUnusableException or CorruptLogException => new(StatusCodes.Status503ServiceUnavailable, new StoppedForTheOperator()),
        _ => new(StatusCodes.Status500InternalServerError, new OurMistake()),
    };

    private static partial class Log
    {
        [LoggerMessage(30, LogLevel.Error, "A request of the API ended with {Status}")]
        public static partial void Failed(ILogger logger, Exception problem, int? status);
    }
}
