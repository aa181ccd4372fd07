using StratexTeams.Core.Kpis;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Words;

namespace StratexTeams.Tabs.Words;

/// <summary>A note on the state of a KPI's value, such as missing, stale or not attested; null for an attested value that was not
/// restated.</summary>
public static class ValueWords
{
    public static Sentence? Of(KpiResult result) => result switch
    {
        { IsRestated: true, Attestation: AttestationLevel.None } => new RestatedAndNotAttested(),
        { State: ValueState.NotDue } => new NotDueYet(),
        { State: ValueState.Pending } => new AskedForAndOpen(),
        { State: ValueState.Missing } => new IsMissing(),
        { State: ValueState.Stale } => new IsMissingAndStale(),
        { State: ValueState.NotApplicable } => new HasNothingToMeasure(),
        { State: ValueState.Provisional } => new IsProvisionalYet(),
        { Attestation: AttestationLevel.None } => new NobodyAttestedIt(),
        { IsRestated: true } => new WasRestated(),
        _ => null,
    };
}
