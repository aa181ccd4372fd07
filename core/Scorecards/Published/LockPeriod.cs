using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.People;

namespace StratexTeams.Core.Scorecards.Published;

/// <summary>Locks a month and all earlier ones and publishes its scorecard; from then on values change by restatement only.</summary>
public sealed record LockPeriod(Period Period) : ICommand
{
    private const int ResultsInARecord = 60;

    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => Period switch
    {
        _ when state.Refusal(actor, Right.LockPeriods) is { } refusal => Decision.Reject(refusal),
        { Months: not 1 } => Decision.Reject(new NotAMonthToLock(Period)),
        _ when ReportingCalendar.Of(state.Organisation).DayOf(now) < Period.End => Decision.Reject(new PeriodIsNotOver(Period)),
        _ when state.Scorecards.ReportedFor(Period) is not null => Decision.NothingToDo,
        _ when state.Scorecards.IsLocked(Period) => Decision.Reject(new LaterPeriodIsLocked(Period)),
        _ => Decision.Accept([.. Facts(state, ReportingCalendar.Of(state.Organisation).DayOf(now))]),
    };

    // Results are calculated as if the period were already locked, so that they are published with that state.
    private IEnumerable<DomainEvent> Facts(TenantState state, DateOnly today)
    {
        var locked = new PeriodLocked(Period, Period.End, today, ScorecardRules.Version, state.Scorecards.Policy);
        var closed = state.ApplyHypothetically([locked]);
        var kpis = ScorecardCalculation.KpisOf(closed, Period, today);
        return
        [
            .. kpis.Chunk(ResultsInARecord).Select(some => new KpiResultsPublished(Period, [.. some.Select(PublishedKpiResult.Of)])),
            .. Enum.GetValues<ScorecardAxis>().SelectMany(axis => PublishedResults.Of(new ScorecardCalculation(closed, axis).Of(Period, today, kpis)))
                .Chunk(ResultsInARecord).Select(some => new GroupResultsPublished(Period, [.. some.Select(PublishedGroupResult.Of)])),
            locked,
        ];
    }
}
