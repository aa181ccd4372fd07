using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using StratexTeams.Bot.Problems;

namespace StratexTeams.Bot.Auth;

/// <summary>Authenticates the caller by the bearer token in the Authorization header.</summary>
internal sealed class BearerAuthenticationHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, CallerResolver callers)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Bearer";

    private CallerIdentity.Refused _refused = new(StatusCodes.Status401Unauthorized, new TokenIsMissing());

    // Skips anonymous endpoints: the token of /api/messages is the channel's and names no person.
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync() => Context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is null && TokenOf(Request) is { } token
        ? Answer(await callers.IdentifyAsync(token, Context.RequestAborted))
        : AuthenticateResult.NoResult();

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (_refused.Status is StatusCodes.Status401Unauthorized)
        {
            Response.Headers.WWWAuthenticate = _refused.Reason is TokenIsMissing ? SchemeName : $"{SchemeName} error=\"invalid_token\"";
        }

        return new ProblemResult(_refused.Status, _refused.Reason).ExecuteAsync(Context);
    }

    private AuthenticateResult Answer(CallerIdentity identity)
    {
        switch (identity)
        {
            case CallerIdentity.Known known:
                Context.Features.Set(known.Caller);
                Context.SetCallerLanguage(known.Caller.Language);
                return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity(SchemeName)), SchemeName));
            case CallerIdentity.Refused refused:
                _refused = refused;
                break;
        }

        return AuthenticateResult.Fail(_refused.Reason.Code);
    }

    /// <summary>The bearer token; null without one, and with two Authorization
    /// headers, because it would be a guess which of them counts.</summary>
    public static string? TokenOf(HttpRequest request) =>
        request.Headers.Authorization is [{ } only] && only.StartsWith($"{SchemeName} ", StringComparison.OrdinalIgnoreCase) ? only[(SchemeName.Length + 1)..].Trim() : null;
}
