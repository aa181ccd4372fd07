using StratexTeams.Core.Kpis;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Scorecards.Rollup;
using StratexTeams.Core.Words;

namespace StratexTeams.Tabs.Words;

/// <summary>A note on the state of a KPI's value, such as missing, stale or not attested; null for an attested value that was not
/// restated.</summary>
public static class ValueStateMessages
{
    public static Sentence? Of(KpiResult result) => result switch
    {
        { IsRestated: true, Attestation: AttestationLevel.None } => new RestatedAndNotAttested(),
        { State: ValueState.NotDue } => new NotDueYet(),
        { State: ValueState.Pending } => new ValuePending(),
        { State: ValueState.Missing } => new ValueMissing(),
        { State: ValueState.Stale } => new ValueMissingAndStale(),
        { State: ValueState.NotApplicable } => new HasNothingToMeasure(),
        { State: ValueState.Provisional } => new ValueProvisional(),
        { Attestation: AttestationLevel.None } => new NotAttestedYet(),
        { IsRestated: true } => new ValueRestated(),
        _ => null,
    };
}
