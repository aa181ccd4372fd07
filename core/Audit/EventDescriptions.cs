using StratexTeams.Core.Attestation;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.People;
using StratexTeams.Core.Reviews;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Strategy;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Audit;

/// <summary>Describes a fact as a message for the history of an item. Actor and time are shown beside it.</summary>
internal static class EventDescriptions
{
    public static Sentence? Of(DomainEvent fact) => fact switch
    {
        OrganisationSettingsChanged e => new OrganisationSettingsWereChanged(e.Settings.Name),
        RollupPolicySet => new RollupPolicyWasSet(),
        StatementsWritten => new StatementsWereWritten(),
        PlanBaselined e => new PlanWasBaselined(e.Version),
        RoleGranted e => new RoleWasGranted(e.Person, e.Role),
        RoleWithdrawn e => new RoleWasWithdrawn(e.Person, e.Role),
        DutiesDelegated e => new DutiesWereDelegated(e.Person, e.Delegation.Deputy, e.Delegation.From, e.Delegation.Until),
        UnitDefined e => new UnitWasDefined(e.Name),
        PerspectiveDefined e => new PerspectiveWasDefined(e.Name),
        ThemeDefined e => new ThemeWasDefined(e.Name, e.Weight, e.Executive),
        ObjectiveDefined e => new ObjectiveWasDefined(e.Definition.Name, e.Definition.Owner),
        ObjectiveRetired e => new ObjectiveWasRetired(e.Objective),
        ObjectivesLinked e => new ObjectivesWereLinked(e.Cause, e.Effect),
        ObjectivesUnlinked e => new ObjectivesWereUnlinked(e.Cause, e.Effect),
        PeriodLocked e => new PeriodWasLocked(e.Period),
        ActionAgreed e => new ActionWasAgreed(e.Text, e.Owner, e.Due),
        ActionDone => new ActionWasClosed(),
        ActionDropped e => new ActionWasAbandoned(e.Reason),
        KpiDefined e => new KpiWasDefined(e.Definition.Name, e.Definition.Owner),
        KpiWeightSet e => new KpiWeightWasSet(e.Weight, e.From),
        KpiRetired => new KpiWasRetired(),
        KpiTargetsSet e => Of(e),
        KpiValueReported e => Of(e),
        KpiValueAttested { Level: AttestationLevel.Verified } e => new ValueWasVerified(e.Period),
        KpiValueAttested e => new ValueWasAttested(e.Period),
        AttestationDeclined e => new AttestationWasDeclined(e.Period, e.Note),
        _ => null,
    };

    private static Sentence Of(KpiTargetsSet set) => set.TargetRule switch
    {
        ScoringMethod.BaselineToTarget line => new BaselineAndTargetWereSet(line.Baseline, line.Target, set.From),
        ScoringMethod.RatioToTarget ratio => new TargetWasSet(ratio.Target, set.From),
        ScoringMethod.TargetRange posts => new TargetRangeWasSet(posts.Lower, posts.Upper, set.From),
        ScoringMethod.GoalRedFlag edges => new GoalAndRedFlagWereSet(edges.Goal, edges.RedFlag, set.From),
        ScoringMethod.Choice choice => new ChoiceStepsWereSet(string.Join(", ", choice.Steps.Select(step => step.Name)), set.From),
        ScoringMethod.NotScored => new ScoringWasEnded(set.From),
        _ => new TargetWasEnded(set.From),
    };

    private static Sentence Of(KpiValueReported reported) => reported switch
    {
        { Actual: Actual.Absent { Reason: AbsenceReason.NotReady } } => new ValueWasNotReady(reported.Period),
        { Actual: Actual.Absent { Reason: AbsenceReason.NotApplicable } } => new ValueWasNotApplicable(reported.Period, reported.Note),
        { Actual: Actual.Absent { Reason: AbsenceReason.Withheld } } => new ValueWasWithheld(reported.Period, reported.Note),
        { Actual: Actual.Absent } => new ValueWasWithdrawn(reported.Period),
        { Kind: ReportKind.Restatement } => new ValueWasRestated(reported.Period, reported.Actual, reported.Note),
        { Kind: ReportKind.Correction } => new ValueWasCorrected(reported.Period, reported.Actual),
        { Kind: ReportKind.NoChange } => new NoChangeWasReported(reported.Period, reported.Actual),
        { IsProvisional: true } => new ProvisionalValueWasReported(reported.Period, reported.Actual),
        _ => new ValueWasReported(reported.Period, reported.Actual),
    };
}
