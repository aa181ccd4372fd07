using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using StratexTeams.Bot.Auth;
using StratexTeams.Bot.Problems;

namespace StratexTeams.Bot.Api;

internal static class ActualsEndpoint
{
    public const string KeyHeader = "Idempotency-Key";

    private const int LongestKey = 100;

    public static async Task<Results<Ok<ActualsAnswer>, ProblemResult>> PostAsync(
        [FromHeader(Name = KeyHeader), Required, Description("1 to 100 printable characters of your choice: the same for every attempt at the same request.")] string? key,
        Caller caller,
        HttpContext context,
        ActualsFeed feed,
        CancellationToken cancellationToken)
    {
        if (key is not { Length: > 0 and <= LongestKey } || key.Any(sign => sign is < ' ' or > '~'))
        {
            return new ProblemResult(StatusCodes.Status400BadRequest, new KeyIsMissing(LongestKey));
        }

        using var lease = await feed.EnterAsync(cancellationToken);
        if (!lease.IsAcquired)
        {
            return new ProblemResult(StatusCodes.Status503ServiceUnavailable, new NotJustNow(ProblemResult.PatienceSeconds));
        }

        return await ActualsBody.ReadAsync(context.Request, cancellationToken) switch
        {
            ActualsBody.Bad bad => new ProblemResult(bad.Status, bad.Reason),
            ActualsBody.Rows rows => TypedResults.Ok(ActualsAnswer.Of(await feed.RecordAsync(caller, key, rows.All, context.Reader, cancellationToken))),
            _ => throw new UnreachableException(),
        };
    }
}
