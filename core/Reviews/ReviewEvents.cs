using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Reviews;

/// <summary>What somebody will do about a red KPI or objective, and by when.</summary>
public sealed record ActionAgreed(
    [property: JsonPropertyName("action")] ActionId Action,
    [property: JsonPropertyName("kpi")] KpiId? Kpi,
    [property: JsonPropertyName("objective")] ObjectiveId? Objective,
    [property: JsonPropertyName("owner")] PersonId Owner,
    [property: JsonPropertyName("due")] DateOnly Due,
    [property: JsonPropertyName("text")] FreeText Text) : DomainEvent;

public sealed record ActionDone(
    [property: JsonPropertyName("action")] ActionId Action,
    [property: JsonPropertyName("note")] FreeText? Note) : DomainEvent;

/// <summary>Not needed any more.</summary>
public sealed record ActionDropped(
    [property: JsonPropertyName("action")] ActionId Action,
    [property: JsonPropertyName("reason")] FreeText Reason) : DomainEvent;
