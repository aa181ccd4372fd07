using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Kpis;

/// <summary>A new KPI, or the whole of its definition anew.</summary>
public sealed record KpiDefined(KpiId Kpi, KpiDefinition Definition) : DomainEvent;

/// <summary>What values of periods from this day on are held against; nothing where there is no target from then on.</summary>
public sealed record KpiMarksSet(KpiId Kpi, DateOnly From, ScoringMethod? Marks) : DomainEvent;

/// <summary>What the KPI weighs among its siblings in periods from this day on.</summary>
public sealed record KpiWeighed(KpiId Kpi, DateOnly From, decimal Weight) : DomainEvent;

/// <summary>No longer asked for and no longer scored; its history stays.</summary>
public sealed record KpiRetired(KpiId Kpi) : DomainEvent;

/// <param name="Note">Why, for a correction and a restatement; else what the reader should know.</param>
/// <param name="IsProvisional">It is announced to change.</param>
public sealed record KpiValueReported(
    KpiId Kpi,
    Period Period,
    Reading Reading,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] FreeText? Note = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] ReportKind Kind = ReportKind.Reported,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool IsProvisional = false) : DomainEvent;
