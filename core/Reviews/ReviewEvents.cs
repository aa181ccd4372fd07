using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Reviews;

/// <summary>What somebody will do about a red KPI or objective, and by when.</summary>
public sealed record ActionAgreed(ActionId Action, KpiId? Kpi, ObjectiveId? Objective, PersonId Owner, DateOnly Due, FreeText Text) : DomainEvent;

public sealed record ActionDone(ActionId Action, FreeText? Note) : DomainEvent;

/// <summary>Not needed any more.</summary>
public sealed record ActionDropped(ActionId Action, FreeText Reason) : DomainEvent;
