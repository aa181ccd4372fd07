using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Kpis;

public sealed record KpiDefined(KpiId Kpi, string Name, PersonId Owner, decimal Target) : DomainEvent;

public sealed record KpiValueReported(KpiId Kpi, Period Period, decimal Value, FreeText? Comment) : DomainEvent;
