using StratexTeams.Bot.Auth;
using StratexTeams.Core;
using StratexTeams.Core.Kpis;
using StratexTeams.Tabs.Pages;
using StratexTeams.Tabs.Views;
using StratexTeams.Tabs.Words;

namespace StratexTeams.Bot.Pages.Endpoints;

internal static class KpiPageEndpoint
{
    public static async Task<IResult> GetAsync(string id, HttpContext context, Caller caller, TenantStates states, VisitFactory visits, TimeProvider time, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(caller.Tenant, cancellationToken);
        var visit = visits.For(context, caller, state);
        return KpiContent.Of(state, new KpiId(id), caller.PageActor, time.GetUtcNow()) is { } content
            ? new PageResult<KpiPage>(await visits.WithNamesAsync(visit, caller.Tenant, content.People, cancellationToken), new TitleOf(content.Definition.Name), content)
            : new PageResult<MessagePage>(visit, new NotForYouTitle(), new UnknownKpi(new KpiId(id)), StatusCodes.Status404NotFound);
    }
}
