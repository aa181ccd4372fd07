using StratexTeams.Bot.Auth;
using StratexTeams.Bot.Problems;
using StratexTeams.Core;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.People;
using StratexTeams.Core.Tenants;
using StratexTeams.Tabs;

namespace StratexTeams.Bot.Pages;

/// <summary>From a request and a checked token to what a page may know of its reader.</summary>
internal sealed class Visits(PageAssets assets, IDirectory directory)
{
    public Visit OfAnybody(HttpContext context) => new()
    {
        Culture = context.Reader,
        Asset = assets.AddressOf,
        Theme = Themes.Find(context.Request.Query["theme"]),
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

    public async Task<Visit> NamingAsync(Visit visit, TenantId tenant, IEnumerable<PersonId> people, CancellationToken cancellationToken)
    {
        var names = new Dictionary<PersonId, string>();
        foreach (var person in people.Distinct())
        {
            if (await directory.FindAsync(tenant, person, cancellationToken) is { } found)
            {
                names[person] = found.Name;
            }
        }

        return visit with { Names = names };
    }
}
