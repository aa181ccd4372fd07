using StratexTeams.Adapters.Teams.Wire;
using StratexTeams.Bot.Problems;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.People;

namespace StratexTeams.Bot.Messages.Incoming;

/// <summary>The person, tenant and conversation that an activity names; the token has proved that the activity comes from Teams.</summary>
internal abstract record ActivitySender
{
    private ActivitySender()
    {
    }

    public sealed record Identified(TenantId Tenant, Guid ObjectId, ConversationReference Conversation, bool IsPersonal) : ActivitySender;

    public sealed record Refused(ProblemResult Problem) : ActivitySender;

    public static ActivitySender Of(Activity activity)
    {
        var (tenant, same) = (activity.Conversation?.TenantId, activity.ChannelData?.Tenant?.Id);
        return activity switch
        {
            _ when tenant is not null && same is not null && !tenant.Equals(same, StringComparison.OrdinalIgnoreCase) =>
                new Refused(new ProblemResult(StatusCodes.Status403Forbidden, new ActivityNamesTwoOrganisations())),
            _ when !Guid.TryParseExact(tenant ?? same, "D", out _) => DoesNotFit("$.conversation.tenantId"),
            _ when !Guid.TryParseExact(activity.From?.AadObjectId, "D", out _) => DoesNotFit("$.from.aadObjectId"),
            { Conversation.Id: not { Length: > 0 } } => DoesNotFit("$.conversation.id"),
            _ when !Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out _) => DoesNotFit("$.serviceUrl"),
            { Conversation: { Id: { } id } conversation, ServiceUrl: { } service, From.AadObjectId: { } account } => new Identified(
                new TenantId(Guid.Parse((tenant ?? same)!)),
                Guid.Parse(account),
                new ConversationReference(new Uri(service), id),
                conversation.ConversationType is ConversationAccount.Personal),
            _ => DoesNotFit("$.conversation"),
        };
    }

    private static Refused DoesNotFit(string place) => new(ActivityBody.InvalidAt(place).Problem);
}
