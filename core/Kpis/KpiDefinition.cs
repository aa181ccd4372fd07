using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Kpis;

/// <summary>What a KPI is. Its marks and its weight are not in here: they hold from a date on.</summary>
public sealed record KpiDefinition
{
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>Reports, corrects and attests.</summary>
    [JsonPropertyName("owner")]
    public required PersonId Owner { get; init; }

    /// <summary>The only one who may stand in for the owner while the owner's duties are delegated; anybody delegated to where it is absent.</summary>
    [JsonPropertyName("deputy")]
    public PersonId? Deputy { get; init; }

    /// <summary>Reports, and never attests.</summary>
    [JsonPropertyName("provider")]
    public PersonId? Provider { get; init; }

    /// <summary>The objective it measures; a KPI without one is listed as an orphan.</summary>
    [JsonPropertyName("objective")]
    public ObjectiveId? Objective { get; init; }

    /// <summary>Where it belongs; its objective's unit where it is absent.</summary>
    [JsonPropertyName("unit")]
    public UnitId? Unit { get; init; }

    /// <summary>What is counted, as "GBPm", "%" or "calls".</summary>
    [JsonPropertyName("unitOfMeasure")]
    public string Measure { get; init; } = "";

    /// <summary>How many it is shown with; a value is kept as it was given.</summary>
    [JsonPropertyName("decimals")]
    public int Decimals { get; init; }

    /// <summary>In words, for whoever keys it and whoever doubts it.</summary>
    [JsonPropertyName("formula")]
    public string Formula { get; init; } = "";

    [JsonPropertyName("source")]
    public string Source { get; init; } = "";

    /// <summary>How a value is checked before it is attested, and how exact it has to be: two of the five parts of an attestation.</summary>
    [JsonPropertyName("verification")]
    public string Verification { get; init; } = "";

    [JsonPropertyName("accuracy")]
    public string Accuracy { get; init; } = "";

    /// <summary>What a rate's two numbers count, as "Ships on the day" of "Ships".</summary>
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

    /// <summary>Judged over so many of the last periods together; by the target's basis where it is absent.</summary>
    [JsonPropertyName("rolling")]
    public int? Rolling { get; init; }

    [JsonPropertyName("targetBasis")]
    public TargetBasis TargetBasis { get; init; } = TargetBasis.PeriodValue;

    /// <summary>The agreed start value, for progress.</summary>
    [JsonPropertyName("baseline")]
    public decimal? Baseline { get; init; }

    [JsonPropertyName("thresholds")]
    public Thresholds? Thresholds { get; init; }

    /// <summary>While it is red, its objective is not green.</summary>
    [JsonPropertyName("isCritical")]
    public bool IsCritical { get; init; }

    /// <summary>A critical KPI needs a second person whatever stands here; see <see cref="Kpi.RequiredAttestation"/>.</summary>
    [JsonPropertyName("requiredAttestation")]
    public AttestationLevel RequiredAttestation { get; init; } = AttestationLevel.Stated;

    [JsonPropertyName("deadlines")]
    public ReportingLag Lag { get; init; } = new();

    /// <summary>What a value means: when any of it changes, what was attested before is no longer what was attested.</summary>
    internal (string, string, string, Polarity, Frequency, Aggregation, int?, TargetBasis, decimal?, Thresholds?) Calculation =>
        (Measure, Formula, Source, Polarity, Frequency, Aggregation, Rolling, TargetBasis, Baseline, Thresholds);
}
