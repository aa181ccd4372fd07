using System.Text.Json.Serialization;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Kpis.Targets;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Kpis;

/// <summary>What a KPI measures and who is responsible for it. Dated targets and weights are in <see cref="Kpi"/>.</summary>
public sealed record KpiDefinition
{
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>Reports, corrects and attests the values.</summary>
    [JsonPropertyName("owner")]
    public required PersonId Owner { get; init; }

    /// <summary>The only person who may act for the owner while the owner's duties are delegated; null allows any delegate.</summary>
    [JsonPropertyName("deputy")]
    public PersonId? Deputy { get; init; }

    /// <summary>Reports values and never attests them: a person or an automatic feed.</summary>
    [JsonPropertyName("provider")]
    public PersonId? Provider { get; init; }

    /// <summary>The objective it measures; a KPI without one is listed as an orphan and is in no scorecard.</summary>
    [JsonPropertyName("objective")]
    public ObjectiveId? Objective { get; init; }

    /// <summary>The organisational unit; null takes the objective's unit.</summary>
    [JsonPropertyName("unit")]
    public UnitId? Unit { get; init; }

    /// <summary>Unit of measure, such as "GBPm", "%" or "calls"; with "%" values are stored as fractions (0.93 is shown as 93 %).</summary>
    [JsonPropertyName("unitOfMeasure")]
    public string UnitOfMeasure { get; init; } = "";

    /// <summary>Decimals shown, 0 to 8; stored values are not rounded.</summary>
    [JsonPropertyName("decimals")]
    public int Decimals { get; init; }

    /// <summary>How the value is calculated, in words.</summary>
    [JsonPropertyName("formula")]
    public string Formula { get; init; } = "";

    [JsonPropertyName("source")]
    public string Source { get; init; } = "";

    /// <summary>How a value is verified before it is attested; copied into the attestation.</summary>
    [JsonPropertyName("verification")]
    public string Verification { get; init; } = "";

    /// <summary>How exact a value has to be; copied into the attestation.</summary>
    [JsonPropertyName("accuracy")]
    public string Accuracy { get; init; } = "";

    /// <summary>Labels of a rate's two numbers, such as "Ships on the day" of "Ships".</summary>
    [JsonPropertyName("numerator")]
    public string Numerator { get; init; } = "";

    [JsonPropertyName("denominator")]
    public string Denominator { get; init; } = "";

    [JsonPropertyName("polarity")]
    public Polarity Polarity { get; init; } = Polarity.HigherIsBetter;

    [JsonPropertyName("frequency")]
    public Frequency Frequency { get; init; } = Frequency.Monthly;

    [JsonPropertyName("aggregation")]
    public Aggregation Aggregation { get; init; } = Aggregation.Last;

    /// <summary>Judges this many of the last periods together, 2 to 60; null follows <see cref="TargetBasis"/>.</summary>
    [JsonPropertyName("rolling")]
    public int? Rolling { get; init; }

    [JsonPropertyName("targetBasis")]
    public TargetBasis TargetBasis { get; init; } = TargetBasis.PeriodValue;

    /// <summary>Agreed start value, used for progress.</summary>
    [JsonPropertyName("baseline")]
    public decimal? Baseline { get; init; }

    [JsonPropertyName("thresholds")]
    public Thresholds? Thresholds { get; init; }

    /// <summary>While a critical KPI is red, its objective shows amber at best.</summary>
    [JsonPropertyName("isCritical")]
    public bool IsCritical { get; init; }

    /// <summary>A critical KPI always needs a verified value; see <see cref="Kpi.RequiredAttestation"/>.</summary>
    [JsonPropertyName("requiredAttestation")]
    public AttestationLevel RequiredAttestation { get; init; } = AttestationLevel.Stated;

    [JsonPropertyName("deadlines")]
    public ReportingDeadlines Deadlines { get; init; } = new();

    /// <summary>The fields that define what a value means. A change to any of them voids earlier attestations.</summary>
    internal (string, string, string, Polarity, Frequency, Aggregation, int?, TargetBasis, decimal?, Thresholds?) Calculation =>
        (UnitOfMeasure, Formula, Source, Polarity, Frequency, Aggregation, Rolling, TargetBasis, Baseline, Thresholds);
}
