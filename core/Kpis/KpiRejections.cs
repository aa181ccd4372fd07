using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Kpis;

public sealed record UnknownKpi(KpiId Kpi) : Rejection;

public sealed record KpiAlreadyDefined(KpiId Kpi) : Rejection;

public sealed record NotTheKpiOwner(KpiId Kpi) : Rejection;
