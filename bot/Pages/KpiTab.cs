using StratexTeams.Bot.Auth;
using StratexTeams.Core;
using StratexTeams.Core.Kpis;
using StratexTeams.Tabs.Pages;
using StratexTeams.Tabs.Words;
using StratexTeams.Tabs.Views;

namespace StratexTeams.Bot.Pages;

internal static class KpiTab
{
    public static async Task<IResult> GetAsync(string id, HttpContext context, Caller caller, TenantStates states, Visits visits, TimeProvider time, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(caller.Tenant, cancellationToken);
        var visit = visits.Of(context, caller, state);
        return KpiContent.Of(state, new KpiId(id), caller.ByPage, time.GetUtcNow()) is { } content
            ? new PageResult<KpiPage>(await visits.NamingAsync(visit, caller.Tenant, content.People, cancellationToken), new TitleOf(content.Definition.Name), content)
            : new PageResult<MessagePage>(visit, new NotForYouTitle(), new UnknownKpi(new KpiId(id)), StatusCodes.Status404NotFound);
    }
}
