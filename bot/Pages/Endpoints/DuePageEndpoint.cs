using StratexTeams.Bot.Auth;
using StratexTeams.Core;
using StratexTeams.Core.People;
using StratexTeams.Core.Prompts.Due;
using StratexTeams.Tabs.Pages;
using StratexTeams.Tabs.Views;
using StratexTeams.Tabs.Words;

namespace StratexTeams.Bot.Pages.Endpoints;

/// <summary>The pages of due items: the reader's own, and for the strategy office everybody's late ones.</summary>
internal static class DuePageEndpoint
{
    public static async Task<IResult> GetAsync(HttpContext context, Caller caller, TenantStates states, VisitFactory visits, TimeProvider time, CancellationToken cancellationToken)
    {
        var (state, now) = (await states.GetAsync(caller.Tenant, cancellationToken), time.GetUtcNow());
        var visit = await visits.WithNamesAsync(visits.For(context, caller, state), caller.Tenant, [], cancellationToken);
        return new PageResult<DuePage>(visit, new DueTitle(), DueLine.Of(state, DueItems.Of(state, caller.Person, now), now));
    }

    public static async Task<IResult> GetLateAsync(HttpContext context, Caller caller, TenantStates states, VisitFactory visits, TimeProvider time, CancellationToken cancellationToken)
    {
        var (state, now) = (await states.GetAsync(caller.Tenant, cancellationToken), time.GetUtcNow());
        var visit = visits.For(context, caller, state);
        if (state.Refusal(caller.PageActor, Right.ChangeModel) is { } refusal)
        {
            return new PageResult<MessagePage>(visit, new NotForYouTitle(), refusal, StatusCodes.Status403Forbidden);
        }

        var late = DueLine.Of(state, DueItems.Late(state, now), now);
        visit = await visits.WithNamesAsync(visit, caller.Tenant, late.Select(line => line.Item.Person), cancellationToken);
        return new PageResult<LatePage>(visit, new LateTitle(), late);
    }
}
