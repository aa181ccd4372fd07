using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.People;

namespace StratexTeams.Core.Kpis.Actuals;

/// <summary>Changes a value of a locked period. The published scorecard keeps the old value; an attestation of it lapses.</summary>
public sealed record RestateKpiValue(KpiId Kpi, Period Period, Actual Actual, FreeText Reason) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => state.Kpis.All.GetValueOrDefault(Kpi) switch
    {
        _ when state.Refusal(actor, Right.LockPeriods) is { } refusal => Decision.Reject(refusal),
        null => Decision.Reject(new UnknownKpi(Kpi)),
        var kpi when state.ReportingRefusal(kpi, Period, Actual, actor, now) is { } refusal => Decision.Reject(refusal),
        _ when !state.Scorecards.IsLocked(Period) => Decision.Reject(new PeriodIsOpen(Period)),
        _ when string.IsNullOrWhiteSpace(Reason.Value) => Decision.Reject(new RestatementNeedsAReason()),
        var kpi when kpi.ActualIn(Period)?.Actual == Actual => Decision.NothingToDo,
        _ => Decision.Accept(new KpiValueReported(Kpi, Period, Actual, Reason, ReportKind.Restatement)),
    };
}
