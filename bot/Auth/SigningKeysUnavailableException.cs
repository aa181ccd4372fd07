namespace StratexTeams.Bot.Auth;

/// <summary>The signing keys of the sign-in service cannot be fetched, so no token can be checked.</summary>
public sealed class SigningKeysUnavailableException(Exception cause) : Exception("The keys of the sign-in service cannot be read.", cause);
