using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using StratexTeams.Bot.Auth;
using StratexTeams.Bot.Problems;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Writing;

namespace StratexTeams.Bot.Api;

/// <summary>What a request ends in that nobody has answered: an exception, or a status without a body.</summary>
internal static partial class ApiExceptionHandler
{
    /// <summary>Logged here, once.</summary>
    public static Task AnswerExceptionAsync(HttpContext context)
    {
        var problem = context.Features.GetRequiredFeature<IExceptionHandlerFeature>().Error;
        var result = ResultOf(problem);
        Log.Failed(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ApiExceptionHandler)), problem, result.StatusCode);
        return result.ExecuteAsync(context);
    }

    public static Task AnswerStatusAsync(StatusCodeContext context) =>
        new ProblemResult(context.HttpContext.Response.StatusCode, context.HttpContext.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => new UnknownEndpoint(),
            StatusCodes.Status405MethodNotAllowed => new MethodNotAllowed(context.HttpContext.Request.Method),
            StatusCodes.Status415UnsupportedMediaType => new JsonExpected(),
            _ => new InvalidRequest(),
        }).ExecuteAsync(context.HttpContext);

    private static ProblemResult ResultOf(Exception problem) => problem switch
    {
        BadHttpRequestException bad => new(bad.StatusCode, new InvalidRequest()),
        StoreUnavailableException or AppendConflictException or SigningKeysUnavailableException =>
            new(StatusCodes.Status503ServiceUnavailable, new TemporarilyUnavailable(ProblemResult.RetryAfterSeconds)),
        StoreUnusableException or CorruptLogException => new(StatusCodes.Status503ServiceUnavailable, new OrganisationStopped()),
        _ => new(StatusCodes.Status500InternalServerError, new InternalError()),
    };

    private static partial class Log
    {
        [LoggerMessage(30, LogLevel.Error, "A request of the API ended with {Status}")]
        public static partial void Failed(ILogger logger, Exception problem, int? status);
    }
}
