using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Kpis.Actuals;

public sealed record NotTheKpiOwner(KpiId Kpi) : Rejection("not-kpi-owner");

public sealed record NotAPeriodOfTheKpi(KpiId Kpi, Period Period) : Rejection("wrong-period-for-kpi");

public sealed record PeriodIsNotOver(Period Period) : Rejection("period-not-over");

public sealed record PeriodIsLocked(Period Period) : Rejection("period-locked");

public sealed record PeriodIsOpen(Period Period) : Rejection("period-open");

public sealed record NeedsBothParts(KpiId Kpi) : Rejection("needs-numerator-and-denominator");

public sealed record NeedsOneNumber(KpiId Kpi) : Rejection("needs-single-number");

public sealed record DenominatorBelowZero() : Rejection("negative-denominator");

public sealed record DenominatorIsZero() : Rejection("zero-denominator");

/// <param name="Choices">As people read them, separated by commas.</param>
public sealed record NotAChoice(string Choices) : Rejection("not-a-choice");

public sealed record AbsenceNeedsANote() : Rejection("absence-needs-note");

public sealed record CorrectionNeedsAReason(KpiId Kpi) : Rejection("correction-needs-reason");

public sealed record RestatementNeedsAReason() : Rejection("restatement-needs-reason");

public sealed record NoEarlierValue(KpiId Kpi, Period Period) : Rejection("no-value-in-period");

public sealed record ValueAlreadyReported(KpiId Kpi) : Rejection("value-exists");
