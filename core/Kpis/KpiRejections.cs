using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Kpis;

public sealed record UnknownKpi(KpiId Kpi) : Rejection;

public sealed record NotAKpiId(KpiId Kpi) : Rejection;

public sealed record KpiIsRetired(KpiId Kpi) : Rejection;

public sealed record FrequencyIsFixed(KpiId Kpi) : Rejection;

public sealed record DecimalsOutOfBounds(int Most) : Rejection;

public sealed record RollingOutOfBounds(int Most) : Rejection;

public sealed record DaysOutOfOrder : Rejection;

public sealed record AttestationIsRequired : Rejection;

public sealed record TextIsTooLong(int Longest) : Rejection;

public sealed record NumberOutOfBounds(decimal Limit, int Decimals) : Rejection;

public sealed record NotTheFirstOfAMonth(DateOnly From) : Rejection;

public sealed record NotAFiscalYear(Period Year) : Rejection;

public sealed record ProfileDoesNotFit(int Periods) : Rejection;
