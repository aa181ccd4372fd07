using StratexTeams.Adapters.Teams;
using StratexTeams.Adapters.Teams.Wire;
using StratexTeams.Core.People;
using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Messages.Incoming;

/// <summary>Updates a person's directory entry from an activity: the conversation they
/// are reached in, and locale and time zone where these are still unknown.</summary>
internal sealed class ContactUpdater(IDirectory directory, ServiceHosts hosts)
{
    public async Task<DirectoryEntry> UpdateAsync(ActivitySender.Identified sender, DirectoryEntry known, Activity activity, CancellationToken cancellationToken)
    {
        var client = activity.Entities?.FirstOrDefault(entity => entity.Type is Entity.ClientInfo);
        var learnt = known with
        {
            Conversation = sender.IsPersonal && hosts.Allow(sender.Conversation.ServiceUrl) ? sender.Conversation : known.Conversation,
            Locale = known.Locale ?? LocaleOf(activity.Locale) ?? LocaleOf(client?.Locale),
            TimeZone = known.TimeZone ?? ZoneOf(client?.Timezone),
        };
        if (learnt != known)
        {
            await directory.SaveAsync(sender.Tenant, learnt, cancellationToken);
        }

        return learnt;
    }

    private static string? LocaleOf(string? name) => Language.Find(name)?.Name;

    private static string? ZoneOf(string? name) => name is { Length: > 0 and < 64 } && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) && zone.HasIanaId ? zone.Id : null;
}
