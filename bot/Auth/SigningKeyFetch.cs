using Microsoft.IdentityModel.Tokens;

namespace StratexTeams.Bot.Auth;

internal static class SigningKeyFetch
{
    extension(BaseConfigurationManager keys)
    {
        /// <summary>Fetches the signing keys before a token is checked, so that an unreachable sign-in
        /// service does not look like a bad token. Throws <see cref="SigningKeysUnavailableException"/>.</summary>
        public async Task<BaseConfiguration> FetchSigningKeysAsync(CancellationToken cancellationToken)
        {
            try
            {
                return await keys.GetBaseConfigurationAsync(cancellationToken);
            }
            catch (Exception unreadable) when (unreadable is InvalidOperationException or IOException or HttpRequestException)
            {
                throw new SigningKeysUnavailableException(unreadable);
            }
        }
    }
}
