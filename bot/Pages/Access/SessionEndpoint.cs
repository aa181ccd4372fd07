using Microsoft.AspNetCore.Http.HttpResults;
using StratexTeams.Bot.Auth;
using StratexTeams.Bot.Problems;

namespace StratexTeams.Bot.Pages.Access;

/// <summary>POST /session: checks the token that a page got from Teams and stores it in the <see cref="SessionCookie"/>.</summary>
internal static class SessionEndpoint
{
    private const string Bearer = "Bearer ";

    // Browsers silently drop a cookie whose name, value and attributes exceed 4 KB.
    private const int LongestToken = 3800;

    public static async Task<Results<NoContent, ProblemResult>> PostAsync(HttpContext context, CallerResolver callers, CancellationToken cancellationToken)
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
