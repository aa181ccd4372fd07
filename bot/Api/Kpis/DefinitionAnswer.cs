using System.Text.Json.Serialization;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Kpis.Targets;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Bot.Api.Kpis;

/// <summary>What a KPI is.</summary>
public sealed record DefinitionAnswer
{
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("owner")]
    public required PersonId Owner { get; init; }

    [JsonPropertyName("deputy")]
    public PersonId? Deputy { get; init; }

    [JsonPropertyName("provider")]
    public PersonId? Provider { get; init; }

    [JsonPropertyName("objective")]
    public ObjectiveId? Objective { get; init; }

    [JsonPropertyName("unit")]
    public UnitId? Unit { get; init; }

    /// <summary>What is counted, as "GBPm", "%" or "calls".</summary>
    [JsonPropertyName("measure")]
    public required string Measure { get; init; }

    [JsonPropertyName("decimals")]
    public required int Decimals { get; init; }

    [JsonPropertyName("formula")]
    public required string Formula { get; init; }

    [JsonPropertyName("source")]
    public required string Source { get; init; }

    [JsonPropertyName("verification")]
    public required string Verification { get; init; }

    [JsonPropertyName("accuracy")]
    public required string Accuracy { get; init; }

    [JsonPropertyName("numerator")]
    public required string Numerator { get; init; }

    [JsonPropertyName("denominator")]
    public required string Denominator { get; init; }

    [JsonPropertyName("polarity")]
    public required Polarity Polarity { get; init; }

    [JsonPropertyName("frequency")]
    public required Frequency Frequency { get; init; }

    [JsonPropertyName("aggregation")]
    public required Aggregation Aggregation { get; init; }

    [JsonPropertyName("rolling")]
    public int? Rolling { get; init; }

    [JsonPropertyName("targetBasis")]
    public required TargetBasis TargetBasis { get; init; }

    [JsonPropertyName("baseline")]
    public decimal? Baseline { get; init; }

    [JsonPropertyName("thresholds")]
    public ThresholdsAnswer? Thresholds { get; init; }

    [JsonPropertyName("isCritical")]
    public required bool IsCritical { get; init; }

    [JsonPropertyName("requiredAttestation")]
    public required AttestationLevel RequiredAttestation { get; init; }

    [JsonPropertyName("lag")]
    public required LagAnswer Lag { get; init; }

    internal static DefinitionAnswer Of(KpiDefinition kpi) => new()
    {
        Name = kpi.Name,
        Owner = kpi.Owner,
        Deputy = kpi.Deputy,
        Provider = kpi.Provider,
        Objective = kpi.Objective,
        Unit = kpi.Unit,
        Measure = kpi.UnitOfMeasure,
        Decimals = kpi.Decimals,
        Formula = kpi.Formula,
        Source = kpi.Source,
        Verification = kpi.Verification,
        Accuracy = kpi.Accuracy,
        Numerator = kpi.Numerator,
        Denominator = kpi.Denominator,
        Polarity = kpi.Polarity,
        Frequency = kpi.Frequency,
        Aggregation = kpi.Aggregation,
        Rolling = kpi.Rolling,
        TargetBasis = kpi.TargetBasis,
        Baseline = kpi.Baseline,
        Thresholds = kpi.Thresholds is { } edges ? new(edges.Amber, edges.Green) : null,
        IsCritical = kpi.IsCritical,
        RequiredAttestation = kpi.RequiredAttestation,
        Lag = new(kpi.Deadlines.Available, kpi.Deadlines.Due, kpi.Deadlines.Lock),
    };
}

/// <summary>Where amber and green begin, in points of the method's own scale.</summary>
public sealed record ThresholdsAnswer([property: JsonPropertyName("amber")] decimal Amber, [property: JsonPropertyName("green")] decimal Green);

/// <summary>In working days after the end of a period.</summary>
public sealed record LagAnswer(
    [property: JsonPropertyName("available")] int Available,
    [property: JsonPropertyName("due")] int Due,
    [property: JsonPropertyName("lock")] int Lock);
