using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using StratexTeams.Bot.Auth;
using StratexTeams.Bot.Problems;

namespace StratexTeams.Bot.Api.Actuals;

internal static class ActualsEndpoint
{
    public const string IdempotencyKeyHeader = "Idempotency-Key";

    private const int LongestKey = 100;

    public static async Task<Results<Ok<ActualsResponse>, ProblemResult>> PostAsync(
        [FromHeader(Name = IdempotencyKeyHeader), Required, Description("1 to 100 printable characters of your choice: the same for every attempt at the same request.")] string? key,
        Caller caller,
        HttpContext context,
        ActualsRecorder feed,
        CancellationToken cancellationToken)
    {
        if (key is not { Length: > 0 and <= LongestKey } || key.Any(sign => sign is < ' ' or > '~'))
        {
            return new ProblemResult(StatusCodes.Status400BadRequest, new IdempotencyKeyMissing(LongestKey));
        }

        using var lease = await feed.AcquireAsync(cancellationToken);
        if (!lease.IsAcquired)
        {
            return new ProblemResult(StatusCodes.Status503ServiceUnavailable, new TemporarilyUnavailable(ProblemResult.RetryAfterSeconds));
        }

        return await ActualsBody.ReadAsync(context.Request, cancellationToken) switch
        {
            ActualsBody.Invalid bad => new ProblemResult(bad.Status, bad.Reason),
            ActualsBody.Rows rows => TypedResults.Ok(ActualsResponse.Of(await feed.RecordAsync(caller, key, rows.All, context.ResponseLanguage, cancellationToken))),
            _ => throw new UnreachableException(),
        };
    }
}
