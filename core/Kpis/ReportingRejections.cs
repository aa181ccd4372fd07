using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Kpis;

public sealed record NotTheKpiOwner(KpiId Kpi) : Rejection;

public sealed record NotAPeriodOfTheKpi(KpiId Kpi, Period Period) : Rejection;

public sealed record PeriodIsNotOver(Period Period) : Rejection;

public sealed record PeriodIsLocked(Period Period) : Rejection;

public sealed record PeriodIsOpen(Period Period) : Rejection;

public sealed record NeedsBothParts(KpiId Kpi) : Rejection;

public sealed record NeedsOneNumber(KpiId Kpi) : Rejection;

public sealed record DenominatorBelowZero : Rejection;

public sealed record DenominatorIsZero : Rejection;

/// <param name="Choices">As people read them, separated by commas.</param>
public sealed record NotAChoice(string Choices) : Rejection;

public sealed record AbsenceNeedsANote : Rejection;

public sealed record CorrectionNeedsAReason(KpiId Kpi) : Rejection;

public sealed record RestatementNeedsAReason : Rejection;

public sealed record NothingToHoldOn(KpiId Kpi, Period Period) : Rejection;

public sealed record ValueIsThereAlready(KpiId Kpi) : Rejection;
