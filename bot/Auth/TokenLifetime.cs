using Microsoft.IdentityModel.Tokens;

namespace StratexTeams.Bot.Auth;

/// <summary>Checks a token's not-before and expiry times by the host's clock, with five minutes of tolerance.</summary>
internal static class TokenLifetime
{
    private static readonly TimeSpan ClocksDiffer = TimeSpan.FromMinutes(5);

    public static LifetimeValidator By(TimeProvider time) => (from, until, _, _) => Holds(from, until, time.GetUtcNow().UtcDateTime);

    private static bool Holds(DateTime? from, DateTime? until, DateTime now) => until switch
    {
        null => false,
        _ when until + ClocksDiffer < now => throw new SecurityTokenExpiredException(),
        _ => from is null || from <= now + ClocksDiffer,
    };
}
