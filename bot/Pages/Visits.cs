using StratexTeams.Bot.Auth;
using StratexTeams.Bot.Problems;
using StratexTeams.Core;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.People;
using StratexTeams.Core.Tenants;
using StratexTeams.Tabs;
using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Pages;

/// <summary>Makes the <see cref="Visit"/>: what a page knows about its reader and the request.</summary>
internal sealed class Visits(PageAssets assets, IDirectory directory)
{
    public Visit OfAnybody(HttpContext context) => new()
    {
        Culture = context.Reader,
        Asset = assets.AddressOf,
        Theme = PageThemes.Find(context.Request.Query["theme"]),
        Path = context.Request.Path,
    };

    public Visit Of(HttpContext context, Caller caller, TenantState state) => OfAnybody(context) with
    {
        Person = caller.Person,
        Organisation = state.Organisation.Settings,
        IsComposed = caller.Tenant == SampleTenant.Id,
        PlanIsAgreed = state.Strategy.IsBaselined,
        Rights = Enum.GetValues<Right>().Where(right => state.May(caller.ByPage, right)).ToHashSet(),
    };

    /// <summary>Adds the names of these people and the reader's own number format.</summary>
    public async Task<Visit> NamingAsync(Visit visit, TenantId tenant, IEnumerable<PersonId> people, CancellationToken cancellationToken)
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
