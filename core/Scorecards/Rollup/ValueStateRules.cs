using StratexTeams.Core.Calendar;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;

namespace StratexTeams.Core.Scorecards.Rollup;

/// <summary>The inputs that decide the <see cref="ValueState"/> of one KPI and period.</summary>
public sealed record ValueStateRules
{
    public required ReportingDates Dates { get; init; }

    /// <summary>True once somebody locked the period; passing the lock date alone does not lock it.</summary>
    public bool IsLocked { get; init; }

    public Actual? Actual { get; init; }

    public bool IsProvisional { get; init; }

    public AttestationLevel Attestation { get; init; }

    /// <summary>The latest earlier period with a value.</summary>
    public Period? LastValue { get; init; }

    /// <summary>For a past period pass the day it was published: by today's date every old gap would be stale.</summary>
    public ValueState StateOn(DateOnly day, StalenessWindow window) => Actual switch
    {
        { Value: not null } => ReportedState,

        // A rate with denominator 0 (no ships, so none on time) had nothing to measure.
        Actual.Absent { Reason: AbsenceReason.NotApplicable } or Actual.Rate => ValueState.NotApplicable,
        Actual.Absent { Reason: AbsenceReason.NotDue } => ValueState.NotDue,
        Actual.Absent { Reason: AbsenceReason.Withheld } => LackingOn(day, window),
        _ when day < Dates.Available && !IsLocked => ValueState.NotDue,
        _ when day <= Dates.Lock && !IsLocked => ValueState.Pending,
        _ => LackingOn(day, window),
    };

    // Provisional comes first: a lock does not make a value final.
    private ValueState ReportedState => this switch
    {
        { IsProvisional: true } => ValueState.Provisional,
        { IsLocked: true } => ValueState.Locked,
        { Attestation: AttestationLevel.Stated or AttestationLevel.Verified } => ValueState.Attested,
        _ => ValueState.Submitted,
    };

    private ValueState LackingOn(DateOnly day, StalenessWindow window) =>
        LastValue is { } last && window.IsStale(last, day) ? ValueState.Stale : ValueState.Missing;
}
