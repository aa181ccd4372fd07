using Azure.Core;
using Azure.Identity;

namespace StratexTeams.Adapters.Teams;

/// <summary>Whom we are to Teams.</summary>
public sealed record ConnectorCredential(TokenCredential Token)
{
    /// <summary>Null where the settings name none.</summary>
    public static ConnectorCredential? Of(TeamsOptions options) => options switch
    {
        { ManagedIdentityClientId: { Length: > 0 } identity } => new(new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(identity))),
        { ClientSecret: { Length: > 0 } secret, TenantId: { Length: > 0 } tenant, AppId: { Length: > 0 } app } => new(new ClientSecretCredential(tenant, app, secret)),
        _ => null,
    };
}
