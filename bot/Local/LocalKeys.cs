using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace StratexTeams.Bot.Local;

/// <summary>The public half of the local issuer's key, looked at with the first token: finding its primes takes up to a second, which no start should wait for.</summary>
internal sealed class LocalKeys(Func<OpenIdConnectConfiguration> publish) : BaseConfigurationManager
{
    private readonly Lazy<OpenIdConnectConfiguration> _published = new(publish);

    public override Task<BaseConfiguration> GetBaseConfigurationAsync(CancellationToken cancel) => Task.FromResult<BaseConfiguration>(_published.Value);

    // The key lives as long as the process.
    public override void RequestRefresh()
    {
    }
}
