using StratexTeams.Adapters.Teams.Wire;
using StratexTeams.Bot.Local.Sample;
using StratexTeams.Core.Tenants;

namespace StratexTeams.Bot.Local.SignIn;

/// <summary>Accepts the Microsoft 365 Agents Playground, which sends no token and ids that
/// are no GUIDs: its one user becomes a KPI owner of the sample organisation.</summary>
internal static class LocalPlayground
{
    private const string Tenant = "00000000-0000-0000-0000-0000000000001";
    private const string User = "00000000-0000-0000-0000-0000000000020";

    extension(Activity activity)
    {
        /// <summary>The activity with the sample's ids; null when it is not exactly what the Playground on this machine sends.</summary>
        public Activity? AsSampleOwner(HttpContext context) =>
            context.Request.Headers.Authorization is [] && context.IsLocal && LocalTeams.ReplacesTeams(context.RequestServices)
            && activity is { From.AadObjectId: User, Conversation.TenantId: Tenant, ChannelData.Tenant.Id: null or Tenant, ServiceUrl: { } service }
            && Uri.TryCreate(service, UriKind.Absolute, out var address) && address is { IsLoopback: true, Scheme: "http" }
                ? activity with
                {
                    From = activity.From with { AadObjectId = OwnerObjectId },
                    Conversation = activity.Conversation with { TenantId = SampleTenant.Id.ToString() },
                    ChannelData = null,
                }
                : null;
    }

    private static string? OwnerObjectId => SamplePeople.Directory.Single(person => person.Id == SamplePeople.Grace).ObjectId?.ToString("D");
}
