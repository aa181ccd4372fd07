using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace StratexTeams.Bot.Local.SignIn;

/// <summary>The local issuer's public key. It is read with the first token, because generating
/// the RSA key takes up to a second, which the start should not wait for.</summary>
internal sealed class LocalSigningKeys(Func<OpenIdConnectConfiguration> publish) : BaseConfigurationManager
{
    private readonly Lazy<OpenIdConnectConfiguration> _published = new(publish);

    public override Task<BaseConfiguration> GetBaseConfigurationAsync(CancellationToken cancel) => Task.FromResult<BaseConfiguration>(_published.Value);

    // Nothing to refresh: the key lives as long as the process.
    public override void RequestRefresh()
    {
    }
}
