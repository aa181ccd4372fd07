using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Kpis.Actuals;

/// <summary>Reports a value for an open period, or why there is none. A value different from the current one is a correction.</summary>
/// <param name="Note">Required when an attested value changes, and for the reasons not applicable and withheld.</param>
public sealed record ReportKpiValue(KpiId Kpi, Period Period, Actual Actual, FreeText? Note = null, bool IsProvisional = false) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => state.Kpis.All.GetValueOrDefault(Kpi) switch
    {
        null => Decision.Reject(new UnknownKpi(Kpi)),
        var kpi when state.ReportingRefusal(kpi, Period, Actual, actor, now) is { } refusal => Decision.Reject(refusal),
        var kpi when SaysTheSame(kpi.ActualIn(Period)) => Decision.NothingToDo,
        _ when state.Scorecards.IsLocked(Period) => Decision.Reject(new PeriodIsLocked(Period)),
        _ when Note is null && Actual is Actual.Absent { Reason: AbsenceReason.NotApplicable or AbsenceReason.Withheld } => Decision.Reject(new AbsenceNeedsANote()),
        var kpi when Note is null && state.Attestations.Of(Kpi, Period) is { IsInForce: true } && kpi.ActualIn(Period)?.Actual != Actual =>
            Decision.Reject(new CorrectionNeedsAReason(Kpi)),
        var kpi => Decision.Accept(new KpiValueReported(Kpi, Period, Actual, Note, KindOver(kpi.ActualIn(Period)), IsProvisional)),
    };

    private bool SaysTheSame(ActualVersion? held) => held is null
        ? Actual is Actual.Absent { Reason: AbsenceReason.NotSet }
        : (held.Actual, held.IsProvisional) == (Actual, IsProvisional) && (Note is null || held.Note == Note);

    private ReportKind KindOver(ActualVersion? held) => held switch
    {
        null or { Actual: Actuals.Actual.Absent } => ReportKind.Reported,
        _ when (held.Actual, held.IsProvisional) == (Actual, IsProvisional) => held.Kind,
        _ => ReportKind.Correction,
    };
}
