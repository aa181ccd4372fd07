using Microsoft.IdentityModel.Tokens;

namespace StratexTeams.Bot.Auth;

internal static class KeyFetch
{
    extension(BaseConfigurationManager keys)
    {
        /// <summary>First of all, so that a sign-in service out of reach does not look like a bad token: throws <see cref="SignInUnavailableException"/>.</summary>
        public async Task<BaseConfiguration> FetchAsync(CancellationToken cancellationToken)
        {
            try
            {
                return await keys.GetBaseConfigurationAsync(cancellationToken);
            }
            catch (Exception unreadable) when (unreadable is InvalidOperationException or IOException or HttpRequestException)
            {
                throw new SignInUnavailableException(unreadable);
            }
        }
    }
}
