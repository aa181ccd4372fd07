using Microsoft.AspNetCore.Http.HttpResults;
using StratexTeams.Bot.Auth;
using StratexTeams.Bot.Problems;

namespace StratexTeams.Bot.Pages;

/// <summary>Turns the token that a page got from Teams into the cookie of <see cref="SessionCookie"/>.</summary>
internal static class SessionEndpoint
{
    private const string Bearer = "Bearer ";

    // A cookie longer than this is dropped by browsers without a word.
    private const int LongestToken = 3800;

    public static async Task<Results<NoContent, ProblemResult>> PostAsync(HttpContext context, Callers callers, CancellationToken cancellationToken)
    {
        if (context.Request.Headers.Authorization is not [{ } header] || !header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            return new ProblemResult(StatusCodes.Status401Unauthorized, new TokenIsMissing());
        }

        var token = header[Bearer.Length..].Trim();
        switch (await callers.IdentifyAsync(token, cancellationToken))
        {
            case CallerIdentity.Refused refused:
                return new ProblemResult(refused.Status, refused.Reason);
            case CallerIdentity.Known when token.Length > LongestToken:
                return new ProblemResult(StatusCodes.Status431RequestHeaderFieldsTooLarge, new TokenIsTooLong());
            default:
                SessionCookie.Write(context.Response, token);
                return TypedResults.NoContent();
        }
    }
}
