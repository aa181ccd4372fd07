using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using StratexTeams.Bot.Auth;
using StratexTeams.Bot.Local.SignIn;

namespace StratexTeams.Bot.Local.Connector;

/// <summary>Checks that a call to the connector comes from the bot: its
/// token is the local issuer's, with the connector as audience.</summary>
internal sealed class BotTokenValidator(LocalIssuer issuer, TimeProvider time)
{
    private const string Bearer = "Bearer ";

    private readonly JsonWebTokenHandler _tokens = new();
    private readonly TokenValidationParameters _parameters = new()
    {
        ConfigurationManager = issuer.Rules.Keys,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        ValidIssuer = issuer.Rules.Issuer,
        ValidAudience = LocalTeams.ConnectorAudience,
        LifetimeValidator = TokenLifetime.ValidatorFor(time),
    };

    public async Task<bool> IsValidAsync(HttpRequest request) =>
        request.Headers.Authorization is [{ } only] && only.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
        && (await _tokens.ValidateTokenAsync(only[Bearer.Length..], _parameters)).IsValid;
}
