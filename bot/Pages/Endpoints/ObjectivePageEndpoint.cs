using StratexTeams.Bot.Auth;
using StratexTeams.Core;
using StratexTeams.Core.People;
using StratexTeams.Core.Strategy;
using StratexTeams.Tabs.Pages;
using StratexTeams.Tabs.Views;
using StratexTeams.Tabs.Words;

namespace StratexTeams.Bot.Pages.Endpoints;

internal static class ObjectivePageEndpoint
{
    public static async Task<IResult> GetAsync(string id, HttpContext context, Caller caller, TenantStates states, VisitFactory visits, TimeProvider time, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(caller.Tenant, cancellationToken);
        var visit = await visits.WithNamesAsync(visits.For(context, caller, state), caller.Tenant, [], cancellationToken);
        var (asked, unreadable) = ScorecardQuery.Read(context.Request.Query);
        if (unreadable is not null)
        {
            return new PageResult<MessagePage>(visit, new NotForYouTitle(), unreadable, StatusCodes.Status400BadRequest);
        }

        var (now, readsEverything) = (time.GetUtcNow(), visit.May(Right.ReadEverything));
        return (asked.Month ?? ScorecardContent.UsualMonth(state, readsEverything, now)) is { } month
            && ObjectiveContent.Of(state, new ObjectiveId(id), month, asked.IsKnown is true, readsEverything, now) is { } content
                ? new PageResult<ObjectivePage>(await visits.WithNamesAsync(visit, caller.Tenant, content.People, cancellationToken), new TitleOf(content.Definition.Name), content)
                : new PageResult<MessagePage>(visit, new NotForYouTitle(), new UnknownObjective(new ObjectiveId(id)), StatusCodes.Status404NotFound);
    }
}
