using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using StratexTeams.Bot.Auth;

namespace StratexTeams.Bot.Local.Connector;

/// <summary>Whether a call comes from the bot: its token is made by the local issuer, for the connector and for nobody else.</summary>
internal sealed class BotTokens(LocalIssuer issuer, TimeProvider time)
{
    public const string Audience = "https://api.botframework.com";

    private static readonly TimeSpan ClocksDiffer = TimeSpan.FromMinutes(5);

    private readonly JsonWebTokenHandler _tokens = new();
    private readonly TokenRules _rules = issuer.Rules;

    public async Task<bool> AreGoodAsync(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) && (await _tokens.ValidateTokenAsync(header["Bearer ".Length..], Parameters())).IsValid;
    }

    private TokenValidationParameters Parameters() => new()
    {
        ConfigurationManager = _rules.Keys,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        ValidIssuer = _rules.Issuer,
        ValidAudience = Audience,
        LifetimeValidator = (_, until, _, _) => until + ClocksDiffer >= time.GetUtcNow().UtcDateTime,
    };
}
