using Azure.Core;

namespace StratexTeams.Tests.Messages;

/// <summary>Always returns the same token, and counts the requests for it.</summary>
internal sealed class FixedCredential : TokenCredential
{
    public const string Token = "the-bots-own-token";

    public int Asked { get; private set; }

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        Assert.Equal(["https://api.botframework.com/.default"], requestContext.Scopes);
        Asked++;
        return new(Token, DateTimeOffset.MaxValue);
    }

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(GetToken(requestContext, cancellationToken));
}
