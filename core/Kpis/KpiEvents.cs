using System.Text.Json.Serialization;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;

namespace StratexTeams.Core.Kpis;

/// <summary>A new KPI, or the whole of its definition anew.</summary>
public sealed record KpiDefined(
    [property: JsonPropertyName("kpi")] KpiId Kpi,
    [property: JsonPropertyName("definition")] KpiDefinition Definition) : DomainEvent;

/// <summary>What values of periods from this day on are held against; nothing where there is no target from then on.</summary>
public sealed record KpiTargetsSet(
    [property: JsonPropertyName("kpi")] KpiId Kpi,
    [property: JsonPropertyName("from")] DateOnly From,
    [property: JsonPropertyName("target")] ScoringMethod? TargetRule) : DomainEvent;

/// <summary>What the KPI weighs among its siblings in periods from this day on.</summary>
public sealed record KpiWeightSet(
    [property: JsonPropertyName("kpi")] KpiId Kpi,
    [property: JsonPropertyName("from")] DateOnly From,
    [property: JsonPropertyName("weight")] decimal Weight) : DomainEvent;

/// <summary>No longer asked for and no longer scored; its history stays.</summary>
public sealed record KpiRetired([property: JsonPropertyName("kpi")] KpiId Kpi) : DomainEvent;

/// <param name="Note">Why, for a correction and a restatement; else what the reader should know.</param>
/// <param name="IsProvisional">It is announced to change.</param>
public sealed record KpiValueReported(
    [property: JsonPropertyName("kpi")] KpiId Kpi,
    [property: JsonPropertyName("period")] Period Period,
    [property: JsonPropertyName("actual")] Actual Actual,
    [property: JsonPropertyName("note"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] FreeText? Note = null,
    [property: JsonPropertyName("kind"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    ReportKind Kind = ReportKind.Reported,
    [property: JsonPropertyName("isProvisional"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    bool IsProvisional = false) : DomainEvent;
