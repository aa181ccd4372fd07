using Microsoft.IdentityModel.Tokens;

namespace StratexTeams.Bot.Auth;

/// <summary>Checks a token's not-before and expiry times by the host's clock, with five minutes of tolerance.</summary>
internal static class TokenLifetime
{
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    public static LifetimeValidator ValidatorFor(TimeProvider time) => (from, until, _, _) => IsValidAt(from, until, time.GetUtcNow().UtcDateTime);

    private static bool IsValidAt(DateTime? from, DateTime? until, DateTime now) => until switch
    {
        null => false,
        _ when until + ClockSkew < now => throw new SecurityTokenExpiredException(),
        _ => from is null || from <= now + ClockSkew,
    };
}
