using StratexTeams.Core.Attestation;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.People;
using StratexTeams.Core.Reviews;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Strategy;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Audit;

/// <summary>Describes a fact as a message for the history of an item. Actor and time are shown beside it.</summary>
internal static class Happenings
{
    public static Sentence? Of(DomainEvent fact) => fact switch
    {
        OrganisationDescribed e => new OrganisationWasDescribed(e.Settings.Name),
        RollupPolicySet => new RollupWasSet(),
        StatementsWritten => new StatementsWereWritten(),
        PlanBaselined e => new PlanWasAgreed(e.Version),
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
        ActionDone => new ActionWasFinished(),
        ActionDropped e => new ActionWasTakenBack(e.Reason),
        KpiDefined e => new KpiWasDefined(e.Definition.Name, e.Definition.Owner),
        KpiWeighed e => new KpiWasWeighed(e.Weight, e.From),
        KpiRetired => new KpiWasRetired(),
        KpiMarksSet e => Of(e),
        KpiValueReported e => Of(e),
        KpiValueAttested { Level: AttestationLevel.Verified } e => new ValueWasVerified(e.Period),
        KpiValueAttested e => new ValueWasStated(e.Period),
        AttestationDeclined e => new AttestationWasDeclined(e.Period, e.Note),
        _ => null,
    };

    private static Sentence Of(KpiMarksSet set) => set.Marks switch
    {
        ScoringMethod.BaselineToTarget line => new LineWasSet(line.Baseline, line.Target, set.From),
        ScoringMethod.RatioToTarget ratio => new TargetWasSet(ratio.Target, set.From),
        ScoringMethod.GoalPost posts => new RangeWasSet(posts.Lower, posts.Upper, set.From),
        ScoringMethod.GoalRedFlag edges => new GoalWasSet(edges.Goal, edges.RedFlag, set.From),
        ScoringMethod.Choice choice => new ChoicesWereSet(string.Join(", ", choice.Steps.Select(step => step.Name)), set.From),
        ScoringMethod.NotScored => new ScoringWasEnded(set.From),
        _ => new TargetWasEnded(set.From),
    };

    private static Sentence Of(KpiValueReported reported) => reported switch
    {
        { Reading: Reading.Absent { Reason: AbsenceReason.NotReady } } => new ValueWasNotReady(reported.Period),
        { Reading: Reading.Absent { Reason: AbsenceReason.NotApplicable } } => new ValueWasNotApplicable(reported.Period, reported.Note),
        { Reading: Reading.Absent { Reason: AbsenceReason.Withheld } } => new ValueWasWithheld(reported.Period, reported.Note),
        { Reading: Reading.Absent } => new ValueWasTakenBack(reported.Period),
        { Kind: ReportKind.Restatement } => new ValueWasRestated(reported.Period, reported.Reading, reported.Note),
        { Kind: ReportKind.Correction } => new ValueWasCorrected(reported.Period, reported.Reading),
        { Kind: ReportKind.NoChange } => new ValueHeldOn(reported.Period, reported.Reading),
        { IsProvisional: true } => new ValueWasProvisional(reported.Period, reported.Reading),
        _ => new ValueWasReported(reported.Period, reported.Reading),
    };
}
