using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using StratexTeams.Adapters.Teams.Wire;
using StratexTeams.Bot.Problems;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Bot.Auth;

/// <summary>Checks that an activity comes from Teams: its token proves the channel and the address to answer to, and no person. The same code whoever issued it.</summary>
public sealed partial class ChannelCheck(ChannelRules rules, TimeProvider time, ILogger<ChannelCheck> logger)
{
    /// <summary>The only channel we speak.</summary>
    public const string Teams = "msteams";

    private const int LongestToken = 16 * 1024;
    private const string Endorsements = "endorsements";

    private readonly JsonWebTokenHandler _tokens = new() { MaximumTokenSizeInBytes = LongestToken };
    private readonly TokenValidationParameters _parameters = new()
    {
        ConfigurationManager = rules.Keys,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        AudienceValidator = (audiences, _, _) => audiences.SequenceEqual([rules.AppId], StringComparer.OrdinalIgnoreCase),
        IssuerValidator = (issuer, _, _) => issuer == rules.Issuer ? issuer : throw new SecurityTokenInvalidIssuerException(),
        LifetimeValidator = TokenLifetime.By(time),
    };

    /// <summary>Null where the channel vouches for the activity. Throws <see cref="SignInUnavailableException"/> when the keys to check with cannot be had.</summary>
    internal async Task<ProblemResult?> RefuseAsync(string? token, Activity activity, CancellationToken cancellationToken)
    {
        if (token is null)
        {
            return Unauthorized(new ChannelTokenIsMissing());
        }

        await rules.Keys.FetchAsync(cancellationToken);
        var result = await _tokens.ValidateTokenAsync(token, _parameters);
        if (result is not { IsValid: true, SecurityToken: JsonWebToken read })
        {
            Log.Refused(logger, result.Exception.GetType().Name);
            return Unauthorized(result.Exception is SecurityTokenExpiredException ? new TokenHasExpired() : new TokenIsNotForUs());
        }

        // Read again: what was fetched above may have been replaced for the sake of a new key.
        return Forbidden(read, activity, await rules.Keys.FetchAsync(cancellationToken));
    }

    private static ProblemResult? Forbidden(JsonWebToken token, Activity activity, BaseConfiguration published) => activity switch
    {
        { ChannelId: not Teams } => new(StatusCodes.Status403Forbidden, new TokenIsForAnotherChannel()),
        _ when !IsEndorsed(token.SigningKey, published) => new(StatusCodes.Status403Forbidden, new TokenIsForAnotherChannel()),
        { ServiceUrl: { } address } when token.TryGetPayloadValue<string>("serviceurl", out var claimed) && string.Equals(claimed, address, StringComparison.OrdinalIgnoreCase) => null,
        _ => new(StatusCodes.Status403Forbidden, new TokenIsForAnotherAddress()),
    };

    // The key that signed, by what is published of it: a channel may only use keys that are endorsed for it.
    private static bool IsEndorsed(SecurityKey? signer, BaseConfiguration published) =>
        signer?.KeyId is { Length: > 0 } id
        && published is OpenIdConnectConfiguration { JsonWebKeySet: { } keys }
        && keys.Keys.Any(key => key.KeyId == id && key.AdditionalData.TryGetValue(Endorsements, out var channels) && Names(channels).Contains(Teams));

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
