using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Problems;

/// <summary>A refusal as problem+json, its sentence in the caller's language.</summary>
internal sealed class ProblemResult(int status, Rejection reason) : IResult, IStatusCodeHttpResult
{
    public const string ContentType = "application/problem+json";

    /// <summary>Seconds to wait before a retry when the store does not answer; sent as Retry-After with 503.</summary>
    public const int RetryAfterSeconds = 5;

    public int? StatusCode => status;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (status is StatusCodes.Status503ServiceUnavailable)
        {
            httpContext.Response.Headers.RetryAfter = RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
        }

        httpContext.Response.StatusCode = status;
        return httpContext.Response.WriteAsJsonAsync(
            new ProblemDetail(ReasonPhrases.GetReasonPhrase(status), status, reason.Code, SentenceCatalog.Text(reason, httpContext.ResponseLanguage)),
            ProblemJson.Default.ProblemDetail,
            ContentType,
            httpContext.RequestAborted);
    }
}
