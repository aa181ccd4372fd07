using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Prompts.Due;

namespace StratexTeams.Core.Prompts;

/// <summary>Sets the day on which a value that is not available yet is asked for again: after today, and at the latest on the day its
/// period is locked.</summary>
public sealed record DeferPromptLine(KpiId Kpi, Period Period, DateOnly Day) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => state.Kpis.All.GetValueOrDefault(Kpi) switch
    {
        null => Decision.Reject(new UnknownKpi(Kpi)),
        var kpi when !state.AnswersFor(kpi, actor.Person, now) && kpi.Definition.Provider != actor.Person => Decision.Reject(new NotTheKpiOwner(Kpi)),
        _ when DueRows.DeferredUntil(state, new PromptRow(Kpi, Period, PromptTask.Report)) is null => Decision.Reject(new LineIsNotDeferred()),
        var kpi when Bounds(state, kpi, now) is var (from, until) && (Day < from || Day > until) => Decision.Reject(new DeferralDayOutOfRange(from, until)),
        _ when DueRows.DeferredUntil(state, new PromptRow(Kpi, Period, PromptTask.Report)) == Day => Decision.NothingToDo,
        _ => Decision.Accept(new PromptLineDeferred(Kpi, Period, Day)),
    };

    private (DateOnly From, DateOnly Until) Bounds(TenantState state, Kpi kpi, DateTimeOffset now)
    {
        var calendar = ReportingCalendar.Of(state.Organisation);
        return (calendar.DayOf(now).AddDays(1), calendar.DatesOf(kpi, Period).Lock);
    }
}
