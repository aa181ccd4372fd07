using StratexTeams.Core.EventLog;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Kpis;

/// <summary>What a KPI measures and who is responsible for it. Targets and weights are dated and kept apart, in <see cref="Kpi"/>.</summary>
public sealed record KpiDefinition
{
    public required string Name { get; init; }

    /// <summary>Reports, corrects and attests the values.</summary>
    public required PersonId Owner { get; init; }

    /// <summary>The only person who may act for the owner while the owner's duties are delegated; null allows any delegate.</summary>
    public PersonId? Deputy { get; init; }

    /// <summary>Reports values and never attests them: a person or an automatic feed.</summary>
    public PersonId? Provider { get; init; }

    /// <summary>The objective it measures; a KPI without one is listed as an orphan and is in no scorecard.</summary>
    public ObjectiveId? Objective { get; init; }

    /// <summary>The organisational unit; null takes the objective's unit.</summary>
    public UnitId? Unit { get; init; }

    /// <summary>Unit of measure, such as "GBPm", "%" or "calls"; with "%" values are stored as fractions (0.93 is shown as 93 %).</summary>
    public string Measure { get; init; } = "";

    /// <summary>Decimals shown, 0 to 8; stored values are not rounded.</summary>
    public int Decimals { get; init; }

    /// <summary>How the value is calculated, in words.</summary>
    public string Formula { get; init; } = "";

    public string Source { get; init; } = "";

    /// <summary>How a value is verified before it is attested; copied into the attestation.</summary>
    public string Verification { get; init; } = "";

    /// <summary>How exact a value has to be; copied into the attestation.</summary>
    public string Accuracy { get; init; } = "";

    /// <summary>Labels of a rate's two numbers, such as "Ships on the day" of "Ships".</summary>
    public string Numerator { get; init; } = "";

    public string Denominator { get; init; } = "";

    public Polarity Polarity { get; init; } = Polarity.HigherIsBetter;

    public Frequency Frequency { get; init; } = Frequency.Monthly;

    public Aggregation Aggregation { get; init; } = Aggregation.Last;

    /// <summary>Judges this many of the last periods together, 2 to 60; null follows <see cref="TargetBasis"/>.</summary>
    public int? Rolling { get; init; }

    public TargetBasis TargetBasis { get; init; } = TargetBasis.PeriodValue;

    /// <summary>Agreed start value, used for progress.</summary>
    public decimal? Baseline { get; init; }

    public Thresholds? Thresholds { get; init; }

    /// <summary>While a critical KPI is red, its objective shows amber at best.</summary>
    public bool IsCritical { get; init; }

    /// <summary>A critical KPI always needs a verified value; see <see cref="Kpi.RequiredAttestation"/>.</summary>
    public AttestationLevel RequiredAttestation { get; init; } = AttestationLevel.Stated;

    public ReportingLag Lag { get; init; } = new();

    /// <summary>The fields that define what a value means. A change to any of them voids earlier attestations.</summary>
    internal (string, string, string, Polarity, Frequency, Aggregation, int?, TargetBasis, decimal?, Thresholds?) Calculation =>
        (Measure, Formula, Source, Polarity, Frequency, Aggregation, Rolling, TargetBasis, Baseline, Thresholds);
}
