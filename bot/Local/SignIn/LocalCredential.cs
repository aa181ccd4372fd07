using Azure.Core;

namespace StratexTeams.Bot.Local.SignIn;

/// <summary>The bot's credential in local mode. Like the real ones it keeps a token until shortly before it expires.</summary>
public sealed class LocalCredential(LocalIssuer issuer, TimeProvider time) : TokenCredential
{
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);

    private readonly Lock _renewal = new();
    private AccessToken _kept;

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        lock (_renewal)
        {
            return _kept = _kept.ExpiresOn > time.GetUtcNow() + Early ? _kept : issuer.ConnectorToken();
        }
    }

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(GetToken(requestContext, cancellationToken));
}
