using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Microsoft.IdentityModel.Validators;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Bot.Auth;

/// <summary>Checks a person's token against <see cref="PersonTokenRules"/>; tokens
/// of Microsoft Entra and of the local issuer take the same path.</summary>
public sealed partial class PersonTokenValidator(PersonTokenRules rules, TimeProvider time, ILogger<PersonTokenValidator> logger)
{
    /// <summary>The scope that a token must have in its claim scp; ID tokens and application tokens do not have it.</summary>
    public const string Scope = "access_as_user";

    private const int LongestToken = 16 * 1024;

    private readonly JsonWebTokenHandler _tokens = new() { MaximumTokenSizeInBytes = LongestToken };
    private readonly TokenValidationParameters _parameters = Parameters(rules, time);

    /// <summary>Throws <see cref="SigningKeysUnavailableException"/> when the signing keys cannot be fetched.</summary>
    public async Task<PersonTokenResult> ValidateAsync(string token, CancellationToken cancellationToken)
    {
        await rules.Keys.FetchSigningKeysAsync(cancellationToken);
        var result = await _tokens.ValidateTokenAsync(token, _parameters);
        if (result is not { IsValid: true, SecurityToken: JsonWebToken read })
        {
            Log.Refused(logger, result.Exception.GetType().Name);
            return new PersonTokenResult.Invalid(result.Exception is SecurityTokenExpiredException ? new TokenHasExpired() : new TokenInvalid());
        }

        return AccountOf(read) is { } account ? account : new PersonTokenResult.NotAPerson();
    }

    private static PersonTokenResult.Valid? AccountOf(JsonWebToken token) =>
        TextOf(token, "scp") is { } scopes && scopes.Split(' ').Contains(Scope)
        && TextOf(token, "idtyp") is not "app"
        && Guid.TryParseExact(TextOf(token, "tid"), "D", out var tenant)
        && Guid.TryParseExact(TextOf(token, "oid"), "D", out var account)
            ? new(new TenantId(tenant), account)
            : null;

    private static TokenValidationParameters Parameters(PersonTokenRules rules, TimeProvider time)
    {
        var parameters = new TokenValidationParameters
        {
            ConfigurationManager = rules.Keys,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            AudienceValidator = (audiences, _, _) => audiences.SequenceEqual([rules.Audience]),
            IssuerValidator = (issuer, token, _) => token is JsonWebToken read && TextOf(read, "tid") is { } tenant && issuer == rules.IssuerFor(tenant)
                ? issuer
                : throw new SecurityTokenInvalidIssuerException(),
            LifetimeValidator = TokenLifetime.ValidatorFor(time),
        };

        // A signing key that belongs to one tenant must not sign tokens of another.
        parameters.EnableAadSigningKeyIssuerValidation();
        return parameters;
    }

    private static string? TextOf(JsonWebToken token, string claim) => token.TryGetPayloadValue<string>(claim, out var text) ? text : null;

    private static partial class Log
    {
        [LoggerMessage(20, LogLevel.Information, "A token was refused: {Problem}")]
        public static partial void Refused(ILogger logger, string problem);
    }
}
