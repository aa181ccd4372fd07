using StratexTeams.Bot.Auth;
using StratexTeams.Bot.Problems;
using StratexTeams.Core;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.People;
using StratexTeams.Core.Tenants;
using StratexTeams.Core.Words;
using StratexTeams.Tabs;

namespace StratexTeams.Bot.Pages;

/// <summary>Makes the <see cref="Visit"/>: what a page knows about its reader and the request.</summary>
internal sealed class VisitFactory(PageAssets assets, IDirectory directory)
{
    public Visit ForAnyone(HttpContext context) => new()
    {
        Culture = context.ResponseLanguage,
        Asset = assets.AddressOf,
        Theme = PageThemes.Find(context.Request.Query["theme"]),
        Path = context.Request.Path,
    };

    public Visit For(HttpContext context, Caller caller, TenantState state) => ForAnyone(context) with
    {
        Person = caller.Person,
        Organisation = state.Organisation.Settings,
        IsSample = caller.Tenant == SampleTenant.Id,
        PlanIsAgreed = state.Strategy.IsBaselined,
        Rights = Enum.GetValues<Right>().Where(right => state.May(caller.PageActor, right)).ToHashSet(),
    };

    /// <summary>Adds the names of these people and the reader's own number format.</summary>
    public async Task<Visit> WithNamesAsync(Visit visit, TenantId tenant, IEnumerable<PersonId> people, CancellationToken cancellationToken)
    {
        var found = new Dictionary<PersonId, DirectoryEntry>();
        foreach (var person in people.Append(visit.Person.GetValueOrDefault()).Distinct())
        {
            if (await directory.FindAsync(tenant, person, cancellationToken) is { } entry)
            {
                found[person] = entry;
            }
        }

        var reader = found.GetValueOrDefault(visit.Person.GetValueOrDefault());
        return visit with
        {
            Names = found.ToDictionary(entry => entry.Key, entry => entry.Value.Name),
            NumberFormat = Language.Find(reader?.NumberFormat) ?? Language.Find(reader?.Locale),
        };
    }
}
