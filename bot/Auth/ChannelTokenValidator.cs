using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using StratexTeams.Adapters.Teams.Wire;
using StratexTeams.Bot.Problems;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Bot.Auth;

/// <summary>Checks that an activity comes from Teams. Its token proves the channel and the address to
/// answer to, not a person; tokens of the local issuer take the same path. Rules: "Authenticate requests
/// from the Bot Connector service to your bot" of the Bot Framework REST documentation.</summary>
public sealed partial class ChannelTokenValidator(ChannelTokenRules rules, TimeProvider time, ILogger<ChannelTokenValidator> logger)
{
    /// <summary>The only channel id accepted.</summary>
    public const string TeamsChannelId = "msteams";

    private const int LongestToken = 16 * 1024;
    private const string Endorsements = "endorsements";

    private readonly JsonWebTokenHandler _tokens = new() { MaximumTokenSizeInBytes = LongestToken };
    private readonly TokenValidationParameters _parameters = new()
    {
        ConfigurationManager = rules.Keys,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        AudienceValidator = (audiences, _, _) => audiences.SequenceEqual([rules.AppId], StringComparer.OrdinalIgnoreCase),
        IssuerValidator = (issuer, _, _) => issuer == rules.Issuer ? issuer : throw new SecurityTokenInvalidIssuerException(),
        LifetimeValidator = TokenLifetime.ValidatorFor(time),
    };

    /// <summary>Null when the token is valid for the activity, else a refusal with 401 or 403. Throws
    /// <see cref="SigningKeysUnavailableException"/> when the signing keys cannot be fetched.</summary>
    internal async Task<ProblemResult?> ValidateAsync(string? token, Activity activity, CancellationToken cancellationToken)
    {
        if (token is null)
        {
            return Unauthorized(new ChannelTokenIsMissing());
        }

        await rules.Keys.FetchSigningKeysAsync(cancellationToken);
        var result = await _tokens.ValidateTokenAsync(token, _parameters);
        if (result is not { IsValid: true, SecurityToken: JsonWebToken read })
        {
            Log.Refused(logger, result.Exception.GetType().Name);
            return Unauthorized(result.Exception is SecurityTokenExpiredException ? new TokenHasExpired() : new TokenInvalid());
        }

        // Fetched again: checking a token signed with a new key may have refreshed the keys.
        return Forbidden(read, activity, await rules.Keys.FetchSigningKeysAsync(cancellationToken));
    }

    private static ProblemResult? Forbidden(JsonWebToken token, Activity activity, BaseConfiguration published) => activity switch
    {
        { ChannelId: not TeamsChannelId } => new(StatusCodes.Status403Forbidden, new TokenIsForAnotherChannel()),
        _ when !IsEndorsed(token.SigningKey, published) => new(StatusCodes.Status403Forbidden, new TokenIsForAnotherChannel()),
        { ServiceUrl: { } address } when token.TryGetPayloadValue<string>("serviceurl", out var claimed) && string.Equals(claimed, address, StringComparison.OrdinalIgnoreCase) => null,
        _ => new(StatusCodes.Status403Forbidden, new TokenIsForAnotherServiceUrl()),
    };

    // The published key must name the channel among its endorsements.
    private static bool IsEndorsed(SecurityKey? signer, BaseConfiguration published) =>
        signer?.KeyId is { Length: > 0 } id
        && published is OpenIdConnectConfiguration { JsonWebKeySet: { } keys }
        && keys.Keys.Any(key => key.KeyId == id && key.AdditionalData.TryGetValue(Endorsements, out var channels) && Names(channels).Contains(TeamsChannelId));

    private static IEnumerable<string?> Names(object channels) => channels switch
    {
        JsonElement { ValueKind: JsonValueKind.Array } array => array.EnumerateArray().Where(each => each.ValueKind is JsonValueKind.String).Select(each => each.GetString()),
        IEnumerable<object> several => several.OfType<string>(),
        _ => [],
    };

    private static ProblemResult Unauthorized(Rejection reason) => new(StatusCodes.Status401Unauthorized, reason);

    private static partial class Log
    {
        [LoggerMessage(60, LogLevel.Information, "A token of a channel was refused: {Problem}")]
        public static partial void Refused(ILogger logger, string problem);
    }
}
