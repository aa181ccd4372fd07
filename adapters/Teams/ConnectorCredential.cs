using Azure.Core;
using Azure.Identity;

namespace StratexTeams.Adapters.Teams;

/// <summary>The credential that the bot signs in with to call the connector.</summary>
public sealed record ConnectorCredential(TokenCredential Token)
{
    /// <summary>Null when the settings name neither a managed identity nor a client secret with its tenant and app id.</summary>
    public static ConnectorCredential? Of(TeamsOptions options) => options switch
    {
        { ManagedIdentityClientId: { Length: > 0 } identity } => new(new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(identity))),
        { ClientSecret: { Length: > 0 } secret, TenantId: { Length: > 0 } tenant, AppId: { Length: > 0 } app } => new(new ClientSecretCredential(tenant, app, secret)),
        _ => null,
    };
}
