using StratexTeams.Bot.Api;
using StratexTeams.Bot.Auth;
using StratexTeams.Core;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.People;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Scorecards.Views;
using StratexTeams.Tabs.Pages;
using StratexTeams.Tabs.Views;
using StratexTeams.Tabs.Words;

namespace StratexTeams.Bot.Pages.Endpoints;

/// <summary>The scorecard page: published scores for everybody, current ones
/// for those who may read everything. The API has the same rule.</summary>
internal static class ScorecardPageEndpoint
{
    public static async Task<IResult> GetAsync(
        HttpContext context, Caller caller, TenantStates states, VisitFactory visits, ScorecardCache scorecards, TimeProvider time, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(caller.Tenant, cancellationToken);
        var visit = await visits.WithNamesAsync(visits.For(context, caller, state), caller.Tenant, [], cancellationToken);
        var (asked, unreadable) = ScorecardQuery.Read(context.Request.Query);
        if (unreadable is not null)
        {
            return new PageResult<MessagePage>(visit, new NotForYouTitle(), unreadable, StatusCodes.Status400BadRequest);
        }

        var (now, readsEverything) = (time.GetUtcNow(), visit.May(Right.ReadEverything));
        var address = asked with { Month = asked.Month ?? ScorecardContent.UsualMonth(state, readsEverything, now) };
        var card = address.Month is { } month ? CardOf(state, address, month, readsEverything, scorecards, now) : null;
        if (card is null && asked.Month is { } missing)
        {
            var (status, reason) = RefusalOf(state, caller, address, missing);
            return new PageResult<MessagePage>(visit, new NotForYouTitle(), reason, status);
        }

        return new PageResult<ScorecardPage>(visit, new ScorecardPlace(), ScorecardContent.Of(state, card, address, readsEverything, now));
    }

    private static Scorecard? CardOf(TenantState state, ScorecardAddress address, Period month, bool readsEverything, ScorecardCache scorecards, DateTimeOffset now) => address.IsKnown switch
    {
        true => readsEverything ? scorecards.Of(state, month, address.Axis, now) : null,
        false => Scorecard.AsReported(state, month, address.Axis),
        null => Scorecard.AsReported(state, month, address.Axis) ?? (readsEverything ? scorecards.Of(state, month, address.Axis, now) : null),
    };

    private static (int Status, Rejection Reason) RefusalOf(TenantState state, Caller caller, ScorecardAddress address, Period month) =>
        address.IsKnown is true && state.Refusal(caller.PageActor, Right.ReadEverything) is { } refusal
            ? (StatusCodes.Status403Forbidden, refusal)
            : (StatusCodes.Status404NotFound, new NotPublishedYet(month));
}
