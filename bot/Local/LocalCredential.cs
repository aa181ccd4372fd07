using Azure.Core;

namespace StratexTeams.Bot.Local;

/// <summary>The bot's own on a developer's machine.</summary>
internal sealed class LocalCredential(LocalIssuer issuer) : TokenCredential
{
    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => issuer.ConnectorToken();

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(issuer.ConnectorToken());
}
