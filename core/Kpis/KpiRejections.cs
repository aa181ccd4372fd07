using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Kpis;

public sealed record UnknownKpi(KpiId Kpi) : Rejection("unknown-kpi");

public sealed record InvalidKpiId(KpiId Kpi) : Rejection("invalid-kpi-id");

public sealed record KpiIsRetired(KpiId Kpi) : Rejection("kpi-retired");

public sealed record FrequencyIsFixed(KpiId Kpi) : Rejection("frequency-fixed");

public sealed record DecimalsOutOfBounds(int Max) : Rejection("decimals-out-of-range");

public sealed record RollingOutOfBounds(int Max) : Rejection("rolling-periods-out-of-range");

public sealed record DeadlinesOutOfOrder() : Rejection("deadlines-out-of-order");

public sealed record AttestationIsRequired() : Rejection("attestation-required");

public sealed record TextIsTooLong(int MaxLength) : Rejection("text-too-long");

public sealed record NumberOutOfBounds(decimal Limit, int Decimals) : Rejection("number-out-of-range");

public sealed record NotTheFirstOfAMonth(DateOnly From) : Rejection("not-first-of-month");

public sealed record NotAFiscalYear(Period Year) : Rejection("invalid-fiscal-year");

public sealed record ProfileDoesNotFit(int Periods) : Rejection("profile-length-mismatch");
